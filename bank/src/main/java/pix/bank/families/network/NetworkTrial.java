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
    private static final Pattern GUARDED = Pattern.compile(
            "(report|request|audience|setting|shared)\\..+|blocked|removed|joined|left|liked|(post|comment)\\.count");

    @Override
    public boolean passes(Map<String, String> sent) {
        if (sent.size() > MOST_SETTINGS) return false;
        var state = new HashMap<>(before);
        state.putAll(sent);
        return new Expected(goal.exactly(), Map.of()).passes(state)
                && goal.holds().entrySet().stream()
                        .allMatch(each -> Holding.one(each.getValue(), state.getOrDefault(each.getKey(), "")))
                && goal.sees().entrySet().stream().allMatch(each -> each.getValue() == isSeen(each.getKey(), state))
                && Reach.all(state.getOrDefault("kept", "")).containsAll(goal.kept())
                && (Boolean.TRUE.equals(goal.free()) || isKept(state));
    }

    private boolean isSeen(String who, Map<String, String> state) {
        int dot = who.indexOf('.');
        var post = network.posts().stream()
                .filter(each -> each.id().equals(who.substring(0, dot)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no post for " + who));
        return Reach.sees(who.substring(dot + 1), post, network, state);
    }

    private boolean isKept(Map<String, String> state) {
        return state.entrySet().stream()
                .filter(each -> GUARDED.matcher(each.getKey()).matches() && !goal.names(each.getKey()))
                .allMatch(each -> each.getValue().equals(before.getOrDefault(each.getKey(), "")));
    }
}
