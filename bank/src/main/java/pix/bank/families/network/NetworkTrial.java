package pix.bank.families.network;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import pix.bank.families.Expected;
import pix.bank.families.Holding;
import pix.engine.judging.AnswerKey;

/** A network is right when all that was asked is so, and nothing else was done to anybody. */
record NetworkTrial(Network network, Map<String, String> before, Goal goal) implements AnswerKey.Trial {

    private static final int MOST_SETTINGS = 600;

    /** Of a post that was made meanwhile, it is told by {@code post.audience}. */
    private static final String OF_ONES_POSTS = "audience.";

    private static final Pattern GUARDED = Pattern.compile(
            "(report|request|audience|setting|shared|asked)\\..+|blocked|removed|joined|left|liked|untagged"
                    + "|(post|comment)\\.count");

    @Override
    public boolean passes(Map<String, String> sent) {
        if (sent.size() > MOST_SETTINGS) return false;
        var state = new HashMap<>(before);
        state.putAll(sent);
        return new Expected(goal.exactly(), Map.of()).passes(state)
                && goal.holds().entrySet().stream()
                        .allMatch(each -> Holding.one(each.getValue(), state.getOrDefault(each.getKey(), "")))
                && goal.lacks().entrySet().stream()
                        .noneMatch(each -> Holding.one(each.getValue(), state.getOrDefault(each.getKey(), "")))
                && isTicked(state)
                && goal.sees().entrySet().stream().allMatch(each -> each.getValue() == isSeen(each.getKey(), state))
                && Reach.all(state.getOrDefault("kept", "")).containsAll(goal.kept())
                && (Boolean.TRUE.equals(goal.free()) || isKept(state));
    }

    private boolean isTicked(Map<String, String> state) {
        var id = goal.seers();
        return id == null || Reach.joined(post(id), network, state).equals(state.getOrDefault("marked", ""));
    }

    private boolean isSeen(String who, Map<String, String> state) {
        int dot = who.indexOf('.');
        return Reach.sees(who.substring(dot + 1), post(who.substring(0, dot)), network, state);
    }

    private Network.Post post(String id) {
        return network.shownToSome()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no post " + id));
    }

    private boolean isKept(Map<String, String> state) {
        return state.entrySet().stream()
                .filter(each -> GUARDED.matcher(each.getKey()).matches() && !goal.names(each.getKey()))
                .filter(each -> !each.getKey().startsWith(OF_ONES_POSTS) || before.containsKey(each.getKey()))
                .allMatch(each -> each.getValue().equals(before.getOrDefault(each.getKey(), "")));
    }
}
