package pix.bank.loader;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** How often somebody who knows nothing is right: blind chance, told by the form of the answer alone. */
final class Guessing {

    /** What is typed or done is hardly ever right by chance, nor is anything less often. */
    static final double LEAST = 0.02;

    private Guessing() {}

    /** From 0 to 1. */
    static double of(AnswerRule rule) {
        double chance = switch (rule) {
            case AnswerRule.Choice choice -> 1.0 / choice.shown();
            case AnswerRule.Choices choices -> 1.0 / sensibleTicks(choices.shown());
            case AnswerRule.Order order ->
                rightOrders(order, new HashSet<>()) / orders(order.right().size());
            case AnswerRule.Select select ->
                (double) select.accepted().size() / select.options().size();
            case AnswerRule.Fields fields -> ofAll(fields.fields().values());
            case AnswerRule.Text _, AnswerRule.Number _, AnswerRule.Day _ -> LEAST;
            case AnswerRule.Groups _, AnswerRule.State _, AnswerRule.Tried _ -> LEAST;
        };
        return Math.max(LEAST, chance);
    }

    /** Two ticks at least, since several are asked for, and not all of them. */
    private static long sensibleTicks(int options) {
        return Math.max(1, (1L << options) - options - 2);
    }

    /** How many orders are right, of the steps that do not stand yet. */
    private static double rightOrders(AnswerRule.Order order, Set<Integer> placed) {
        var before = order.before();
        if (before == null || placed.size() == order.right().size()) return 1;
        return IntStream.rangeClosed(1, order.right().size())
                .filter(step -> !placed.contains(step))
                .filter(step ->
                        before.stream().allMatch(pair -> pair.getLast() != step || placed.contains(pair.getFirst())))
                .mapToDouble(step -> rightOrders(order, with(placed, step)))
                .sum();
    }

    private static Set<Integer> with(Set<Integer> placed, int step) {
        var more = new HashSet<>(placed);
        more.add(step);
        return more;
    }

    private static double orders(int things) {
        return draws(things, things);
    }

    /** How many ways there are to draw so many things of more, in order, each once. */
    private static double draws(int drawn, int things) {
        return IntStream.range(0, drawn).mapToDouble(each -> things - each).reduce(1, (one, other) -> one * other);
    }

    /** Each field by itself, save lists that offer the same things and differ in what is right: each thing then serves once. */
    private static double ofAll(Collection<AnswerRule.OneField> fields) {
        var selects = fields.stream()
                .filter(AnswerRule.Select.class::isInstance)
                .map(AnswerRule.Select.class::cast)
                .toList();
        return selects.size() == fields.size() && isMatching(selects)
                ? 1 / draws(selects.size(), selects.getFirst().options().size())
                : fields.stream().mapToDouble(Guessing::of).reduce(1, (one, other) -> one * other);
    }

    private static boolean isMatching(List<AnswerRule.Select> selects) {
        return selects.stream().map(AnswerRule.Select::options).distinct().count() == 1
                && selects.stream().map(AnswerRule.Select::accepted).distinct().count() == selects.size()
                && selects.getFirst().options().size() >= selects.size();
    }
}
