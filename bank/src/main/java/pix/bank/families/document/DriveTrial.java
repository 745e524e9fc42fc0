package pix.bank.families.document;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import pix.bank.families.Expected;
import pix.bank.families.Holding;
import pix.engine.judging.AnswerKey;

/** A shared place is right when all that was asked is so, and the rest as it was. */
record DriveTrial(Drive drive, Map<String, String> before, Goal goal) implements AnswerKey.Trial {

    private static final int MOST_SETTINGS = 600;
    private static final Pattern KEPT =
            Pattern.compile("(suggestion|resolved|version|until|password)\\..+|(new|comment)\\.count|asked|proposed");
    private static final Pattern RIGHTS = Pattern.compile("(role|link)\\..+");

    @Override
    public boolean passes(Map<String, String> sent) {
        if (sent.size() > MOST_SETTINGS) return false;
        var state = new HashMap<>(before);
        state.putAll(sent);
        return isOffered(sent)
                && new Expected(goal.exactly(), goal.words()).passes(state)
                && goal.holds().entrySet().stream()
                        .allMatch(each -> Holding.one(each.getValue(), value(state, each.getKey())))
                && goal.can().entrySet().stream().allMatch(each -> can(each.getKey(), each.getValue(), state))
                && (Boolean.TRUE.equals(goal.free()) || isKept(sent, state));
    }

    /** A role that nobody could choose is no answer. */
    private static boolean isOffered(Map<String, String> sent) {
        return sent.entrySet().stream()
                .filter(each -> RIGHTS.matcher(each.getKey()).matches())
                .allMatch(each -> Arrays.stream(Role.values())
                        .anyMatch(role -> role.word().equals(each.getValue())));
    }

    private static String value(Map<String, String> state, String setting) {
        return state.getOrDefault(setting, "");
    }

    private boolean can(String who, List<Role> allowed, Map<String, String> state) {
        int dot = who.indexOf('.');
        var document = drive.documents().stream()
                .filter(each -> each.id().equals(who.substring(0, dot)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no document for " + who));
        return allowed.contains(Access.of(who.substring(dot + 1), document, state));
    }

    private boolean isKept(Map<String, String> sent, Map<String, String> state) {
        return before.entrySet().stream()
                        .filter(each -> isGuarded(each.getKey()) && !goal.names(each.getKey()))
                        .allMatch(each -> each.getValue().equals(state.get(each.getKey())))
                && drive.documents().stream().allMatch(document -> areKept(document, sent, state));
    }

    private boolean isGuarded(String setting) {
        return KEPT.matcher(setting).matches() || RIGHTS.matcher(setting).matches() && !goal.judgesAccess();
    }

    /** Nobody typed in a line that was not to be touched; one that a version has lost is gone. */
    private boolean areKept(Drive.Document document, Map<String, String> sent, Map<String, String> state) {
        var untyped = Lines.now(document, state);
        return before.keySet().stream()
                .filter(setting -> setting.startsWith("line.") && !goal.names(setting) && sent.containsKey(setting))
                .map(setting -> setting.substring("line.".length()))
                .filter(id -> DriveState.lines(document).containsKey(id))
                .allMatch(id -> untyped.getOrDefault(id, "").equals(sent.get("line." + id)));
    }
}
