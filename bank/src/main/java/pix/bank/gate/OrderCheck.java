package pix.bank.gate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import pix.bank.loader.AnswerRule;
import pix.bank.loader.Item;
import pix.bank.question.Challenge;
import pix.engine.judging.Answer;
import pix.engine.judging.AnswerKey;
import pix.engine.judging.Judge;

/**
 * Steps that can be swapped are: an author says which step comes before which, or by what measure all are ranked. What is left
 * free does not make the question a guess.
 */
final class OrderCheck {

    /** At most one order in so many is right. */
    private static final int ONE_IN = 6;

    private OrderCheck() {}

    static Stream<Fault> faults(Item item) {
        return item.file().sets().stream()
                .filter(set ->
                        set.answer() instanceof AnswerRule.Order order && order.by() == null && order.before() == null)
                .map(set -> new Fault(
                        item.skill().name(),
                        set.id(),
                        "an order that says neither « by » what nor what comes « before » what"));
    }

    static Stream<Fault> faults(Challenge challenge) {
        return challenge.key() instanceof AnswerKey.Order order
                        && right(order) * ONE_IN > orders(order.ids().size())
                ? Stream.of(new Fault(
                        challenge.skill().name(),
                        challenge.valueSet(),
                        "%d orders of %d are right"
                                .formatted(right(order), orders(order.ids().size()))))
                : Stream.empty();
    }

    private static long right(AnswerKey.Order key) {
        return permutations(key.ids())
                .filter(ids -> Judge.judge(key, new Answer.Choices(ids)).correct())
                .count();
    }

    private static long orders(int things) {
        return things < 2 ? 1 : things * orders(things - 1);
    }

    private static Stream<List<String>> permutations(List<String> ids) {
        if (ids.size() < 2) return Stream.of(ids);
        return ids.stream().flatMap(first -> {
            var others = new ArrayList<>(ids);
            others.removeAll(Collections.singleton(first));
            return permutations(others)
                    .map(rest -> Stream.concat(Stream.of(first), rest.stream()).toList());
        });
    }
}
