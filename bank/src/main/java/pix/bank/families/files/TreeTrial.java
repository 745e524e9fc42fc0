package pix.bank.families.files;

import java.util.List;
import java.util.Map;
import pix.engine.judging.AnswerKey;

/** A tree is right when everything stands where the goal says, and the rest where it was. */
record TreeTrial(Forest before, Goal goal) implements AnswerKey.Trial {

    private static final int MOST_SETTINGS = 500;

    @Override
    public boolean passes(Map<String, String> state) {
        if (state.size() > MOST_SETTINGS) return false;
        var after = Changes.applied(before, state);
        return goal.at().entrySet().stream().allMatch(each -> stands(after, each.getKey(), each.getValue()))
                && goal.gone().stream().allMatch(id -> paths(after, id).isEmpty())
                && goal.made().stream().allMatch(path -> isMade(after, path))
                && goal.only().stream().allMatch(path -> holdsNothingElse(after, path))
                && (Boolean.TRUE.equals(goal.free()) || before.all().allMatch(node -> isKept(node, after)));
    }

    private PathPattern pattern(String path) {
        return new PathPattern(path, Boolean.TRUE.equals(goal.strict()));
    }

    private boolean stands(Forest after, String id, List<String> wanted) {
        var paths = paths(after, id);
        return wanted.stream().allMatch(path -> paths.stream().anyMatch(pattern(path)::fits))
                && paths.stream()
                        .allMatch(path ->
                                wanted.stream().anyMatch(one -> pattern(one).fits(path)));
    }

    private static List<String> paths(Forest after, String id) {
        return after.all()
                .filter(node -> Changes.origin(node.id()).equals(id))
                .filter(node -> !after.isThrownAway(node))
                .map(after::path)
                .toList();
    }

    private boolean isMade(Forest after, String path) {
        return after.all().anyMatch(node -> !node.isFile() && pattern(path).fits(after.path(node)));
    }

    private boolean holdsNothingElse(Forest after, String path) {
        return after.all()
                .filter(node -> !node.isFile() && pattern(path).fits(after.path(node)))
                .flatMap(folder -> after.children(folder).stream())
                .allMatch(node -> goal.names(Changes.origin(node.id()))
                        || goal.made().stream().anyMatch(made -> pattern(made).fits(after.path(node))));
    }

    /** What the goal does not name still has its name and its folder, wherever that folder is now. */
    private boolean isKept(Node node, Forest after) {
        var now = after.byId().get(node.id());
        return goal.names(node.id())
                || now != null
                        && now.parent().equals(node.parent())
                        && now.name().equals(node.name());
    }
}
