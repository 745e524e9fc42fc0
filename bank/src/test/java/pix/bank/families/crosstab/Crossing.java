package pix.bank.families.crosstab;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collector;

/** What a cross table shows, reckoned from the lines alone. */
final class Crossing {

    private Crossing() {}

    static <K, V extends Comparable<V>> K greatest(
            List<Entry> entries, Function<Entry, K> by, Collector<Entry, ?, V> measure) {
        return entries.stream().collect(groupingBy(by, measure)).entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
    }

    /** How many times the second the first is. */
    static <V extends Number> double lead(List<Entry> entries, Collector<Entry, ?, V> measure) {
        var values = entries.stream().collect(groupingBy(Entry::pair, measure)).values().stream()
                .map(Number::doubleValue)
                .sorted(Comparator.reverseOrder())
                .toList();
        return values.get(0) / values.get(1);
    }

    static Pair greatestLine(List<Entry> entries) {
        return entries.stream().max(comparing(Entry::amount)).orElseThrow().pair();
    }

    static Pair pair(Plan plan, String name) {
        return Objects.requireNonNull(plan.pairs().get(name));
    }
}
