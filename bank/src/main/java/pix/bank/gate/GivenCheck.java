package pix.bank.gate;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import pix.bank.question.Challenge;
import pix.bank.question.Examples;
import pix.bank.question.Form;
import pix.bank.question.Scene;
import pix.engine.judging.Answer;
import pix.engine.judging.Judge;
import pix.engine.judging.Judgement;

/** Every answer that an author declares, right or wrong, is one that the form can send and that the judge compares. */
final class GivenCheck {

    private GivenCheck() {}

    static Stream<Fault> faults(Challenge challenge) {
        var declared = Stream.concat(
                challenge.examples().right().stream(),
                challenge.examples().wrong().stream().map(Examples.Wrong::answer));
        return declared.flatMap(answer -> refusals(challenge, answer))
                .map(what -> new Fault(
                        challenge.skill().name(),
                        challenge.valueSet(),
                        "declares an answer that nobody can give: " + what));
    }

    private static Stream<String> refusals(Challenge challenge, Answer answer) {
        if (Judge.judge(challenge.key(), answer) instanceof Judgement.Refused refused)
            return Stream.of(answer + " is refused, " + refused.reason());
        return switch (challenge.form()) {
            case Form.OneField(var field) -> unoffered(field, text(answer));
            case Form.SeveralFields(var fields) ->
                fields.stream().flatMap(field -> unoffered(field, values(answer).getOrDefault(field.name(), "")));
            case Form.OneChoice _ -> ids(answer).size() == 1 ? Stream.of() : Stream.of("several choices of one");
            case Form.SeveralChoices _ -> isTwice(ids(answer)) ? Stream.of("a choice ticked twice") : Stream.of();
            case Form.Ordering(var options) ->
                isTwice(ids(answer)) || ids(answer).size() != options.size()
                        ? Stream.of("an order without all its steps")
                        : Stream.of();
            case Form.SimulatorState _ ->
                challenge.scene(Scene.Simulator.class).stream()
                        .flatMap(simulator -> ReachableStates.of(simulator).beyond(values(answer)));
        };
    }

    private static Stream<String> unoffered(Form.Field field, String value) {
        return field.options().isEmpty() || field.options().contains(value)
                ? Stream.of()
                : Stream.of("« " + value + " », which « " + field.label() + " » does not offer");
    }

    private static boolean isTwice(List<String> ids) {
        return new HashSet<>(ids).size() < ids.size();
    }

    private static String text(Answer answer) {
        return answer instanceof Answer.Text(var text) ? text : "";
    }

    private static List<String> ids(Answer answer) {
        return answer instanceof Answer.Choices(var ids) ? ids : List.of();
    }

    private static Map<String, String> values(Answer answer) {
        return answer instanceof Answer.Fields(var values) ? values : Map.of();
    }
}
