package pix.bank.gate;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pix.bank.question.Challenge;
import pix.bank.question.Examples;
import pix.bank.question.Form;
import pix.engine.judging.Answer;
import pix.engine.judging.AnswerKey;
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
        return Stream.of(refused, accepted, outOfReach(challenge), misconceptions(challenge))
                .flatMap(faults -> faults);
    }

    /** What is right in a list can be picked there. */
    private static Stream<Fault> outOfReach(Challenge challenge) {
        return fields(challenge)
                .filter(field -> key(challenge, field) instanceof AnswerKey.Select(var accepted)
                        && !field.options().containsAll(accepted))
                .map(field -> fault(challenge, "has a right answer that « " + field.label() + " » does not offer"));
    }

    private static Stream<Form.Field> fields(Challenge challenge) {
        return switch (challenge.form()) {
            case Form.OneField(var field) -> Stream.of(field);
            case Form.SeveralFields(var fields) -> fields.stream();
            case Form.OneChoice _, Form.SeveralChoices _, Form.Ordering _, Form.SimulatorState _ -> Stream.empty();
        };
    }

    private static @Nullable AnswerKey key(Challenge challenge, Form.Field field) {
        return challenge.key() instanceof AnswerKey.Fields(var keys) ? keys.get(field.name()) : challenge.key();
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
