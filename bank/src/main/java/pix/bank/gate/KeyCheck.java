package pix.bank.gate;

import java.util.stream.Stream;
import pix.bank.Challenge;
import pix.bank.Examples;
import pix.bank.Form;
import pix.engine.judging.Answer;
import pix.engine.judging.Judge;

/** The key accepts what must pass, and refuses what must not. */
final class KeyCheck {

    private KeyCheck() {}

    static Stream<Fault> faults(Challenge challenge) {
        var refused = challenge.examples().right().stream()
                .filter(answer -> !isRight(challenge, answer))
                .map(answer -> fault(challenge, "refuses what must pass: " + answer));
        var accepted = challenge.examples().wrong().stream()
                .map(Examples.Wrong::answer)
                .filter(answer -> isRight(challenge, answer))
                .map(answer -> fault(challenge, "accepts what must not pass: " + answer));
        return Stream.concat(Stream.concat(refused, accepted), misconceptions(challenge));
    }

    private static boolean isRight(Challenge challenge, Answer answer) {
        return Judge.judge(challenge.key(), answer).correct();
    }

    /** A wrong way leads somewhere: at least one declared wrong answer names its misconception. */
    private static Stream<Fault> misconceptions(Challenge challenge) {
        var wrong = challenge.examples().wrong();
        if (wrong.stream().allMatch(each -> each.misconception().isBlank()))
            return Stream.of(fault(challenge, "declares no wrong answer with its misconception"));
        return challenge.form() instanceof Form.OneChoice(var options)
                        && wrong.stream()
                                        .filter(each -> !each.misconception().isBlank())
                                        .count()
                                < options.size() - 1
                ? Stream.of(fault(challenge, "has a wrong option without its misconception"))
                : Stream.empty();
    }

    private static Fault fault(Challenge challenge, String what) {
        return new Fault(challenge.skill().name(), challenge.valueSet(), what);
    }
}
