package pix.bank.gate;

import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import pix.bank.framework.Kind;
import pix.bank.question.Challenge;
import pix.bank.question.Form;
import pix.bank.question.Scene;
import pix.engine.judging.Answer;

/**
 * A level is what its steps are worth: those that the working declares, each further part of the answer, and something to handle.
 * Novices do one thing; experts combine several.
 */
final class LevelCheck {

    /** The least effort of each band of two levels: novice, independent, advanced, expert. */
    private static final int[] LEAST = {2, 3, 4, 5};

    private static final int MOST_STEPS = 4;
    private static final int MOST_PARTS = 3;
    /** Options that anybody would tick or leave, in the mean. */
    private static final int EASY_OPTIONS = 2;

    private static final Pattern STEP = Pattern.compile("(?m)^\\s*(?:\\d+\\.|[-*])\\s");

    private LevelCheck() {}

    static Stream<Fault> faults(SetDraws draws) {
        var challenge = draws.challenges().getFirst();
        int level = challenge.skill().skill().level();
        int least = LEAST[(level - 1) / 2] - (challenge.skill().kind() == Kind.KNOWLEDGE ? 1 : 0);
        int effort = effort(challenge);
        return effort >= least
                ? Stream.of()
                : Stream.of(draws.fault("takes an effort of %d, level %d at least %d".formatted(effort, level, least)));
    }

    static int effort(Challenge challenge) {
        return Math.min(MOST_STEPS, steps(challenge))
                + Math.min(MOST_PARTS, parts(challenge))
                - 1
                + (challenge.scenes().isEmpty() ? 0 : 1);
    }

    private static int steps(Challenge challenge) {
        return (int) STEP.matcher(challenge.correction().working()).results().count();
    }

    /** What has to be right apart from the others: fields, options to judge, settings that change. */
    private static int parts(Challenge challenge) {
        return switch (challenge.form()) {
            case Form.OneField _, Form.OneChoice _ -> 1;
            case Form.SeveralFields(var fields) -> fields.size();
            case Form.SeveralChoices(var options) -> options.size() - EASY_OPTIONS;
            case Form.Ordering(var options) -> options.size() - EASY_OPTIONS;
            case Form.SimulatorState _ -> Math.max(1, changes(challenge));
        };
    }

    private static int changes(Challenge challenge) {
        var initial = challenge
                .scene(Scene.Simulator.class)
                .map(Scene.Simulator::initial)
                .orElse(Map.of());
        var right = challenge.examples().right().stream().findFirst();
        return right.map(answer -> answer instanceof Answer.Fields(var values)
                        ? (int) values.entrySet().stream()
                                .filter(entry -> !entry.getValue().equals(initial.getOrDefault(entry.getKey(), "")))
                                .count()
                        : 0)
                .orElse(0);
    }
}
