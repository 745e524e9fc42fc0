package pix.bank.families.files;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pix.engine.writing.Letters;

/**
 * Files that fit all that is said, in an order. Gives {@code NAME.count}, {@code NAME.ids} (as the simulator tells what is
 * chosen), {@code NAME.id}, {@code NAME.name} and {@code NAME.date} of the first, and with {@code top} the commonest value of that fact.
 *
 * @param in the id of a folder, itself or any below
 * @param name a part of the name
 * @param types extensions
 * @param from first day, {@code to} last day
 * @param more larger than, {@code less} smaller than
 * @param by what puts in order: name, date, size
 * @param skip leaves out so many of the first
 * @param take only so many of the first
 */
public record Ask(
        @Nullable String in,
        @Nullable String name,
        @Nullable List<String> types,
        @Nullable String from,
        @Nullable String to,
        @Nullable String more,
        @Nullable String less,
        @Nullable Map<String, String> facts,
        @Nullable By by,
        @Nullable Boolean down,
        @Nullable Integer skip,
        @Nullable Integer take,
        @Nullable String top) {

    public enum By {
        NAME(comparing(Node::name, new NameOrder())),
        DATE(comparing(node -> node.date() == null ? "" : node.date())),
        SIZE(comparing(Node::bytesLong));

        private final Comparator<Node> order;

        By(Comparator<Node> order) {
            this.order = order;
        }
    }

    /** What is found, in order. */
    List<Node> found(Forest forest) {
        var order = by == null ? By.NAME.order : by.order;
        return forest.files()
                .filter(node -> fits(node, forest))
                .sorted(Boolean.TRUE.equals(down) ? order.reversed() : order)
                .skip(skip == null ? 0 : skip)
                .limit(take == null ? Long.MAX_VALUE : take)
                .toList();
    }

    private boolean fits(Node node, Forest forest) {
        return (in == null || forest.isInside(node, in))
                && (name == null || Letters.unaccented(node.name()).contains(Letters.unaccented(name)))
                && (types == null || types.contains(node.extension()))
                && (from == null || node.day().compareTo(from) >= 0)
                && (to == null || node.day().compareTo(to) <= 0)
                && (more == null || node.bytesLong() > Sizes.bytes(more))
                && (less == null || node.bytesLong() < Sizes.bytes(less))
                && (facts == null
                        || facts.entrySet().stream()
                                .allMatch(fact ->
                                        node.fact(fact.getKey()).orElse("").equals(fact.getValue())));
    }

    /** Its values for the texts, each after the ask's own name. */
    Map<String, String> values(String asked, Forest forest) {
        var found = found(forest);
        var values = new LinkedHashMap<String, String>();
        values.put(asked + ".count", Integer.toString(found.size()));
        values.put(
                asked + ".ids",
                String.join(",", found.stream().map(Node::id).sorted().toList()));
        found.stream().findFirst().ifPresent(first -> {
            values.put(asked + ".id", first.id());
            values.put(asked + ".name", first.name());
            values.put(asked + ".date", first.day());
        });
        if (top != null) values.put(asked + ".top", commonest(found.stream(), top));
        return values;
    }

    private static String commonest(Stream<Node> nodes, String fact) {
        var counts = nodes.flatMap(node -> node.fact(fact).stream()).collect(groupingBy(value -> value, counting()));
        var most = counts.values().stream().mapToLong(count -> count).max().orElse(0);
        var best = counts.entrySet().stream()
                .filter(entry -> entry.getValue() == most)
                .toList();
        return best.size() == 1 ? Objects.requireNonNull(best.getFirst().getKey()) : "";
    }
}
