package pix.bank.records;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A question to one table, or to two that an identifier links. Gives {@code NAME.count} rows, with {@code sum} their
 * {@code NAME.total}, and with {@code group} the {@code NAME.top} group of most rows, or of the greatest sum.
 *
 * @param by the column of {@code from} that holds identifiers of the table {@code with}
 * @param where column → value, or {@code >} or {@code <} and a number, or {@code !} and a value
 * @param orphans only rows whose identifier leads nowhere
 */
public record Query(
        String from,
        @Nullable String with,
        @Nullable String by,
        @Nullable Map<String, String> where,
        @Nullable Boolean orphans,
        @Nullable String group,
        @Nullable String sum) {

    Map<String, String> values(String name, Map<String, Drawn> tables) {
        var rows = rows(tables).stream().filter(this::fits).toList();
        var values = new LinkedHashMap<String, String>();
        values.put(name + ".count", Integer.toString(rows.size()));
        if (sum != null)
            values.put(
                    name + ".total",
                    Long.toString(rows.stream().mapToLong(this::weight).sum()));
        if (group != null) values.put(name + ".top", top(rows, group));
        return values;
    }

    private List<Map<String, String>> rows(Map<String, Drawn> tables) {
        var left = Objects.requireNonNull(tables.get(from), from).records();
        if (with == null || by == null) return left;
        var right = Objects.requireNonNull(tables.get(with), with).byIdentifier();
        boolean lost = Boolean.TRUE.equals(orphans);
        return left.stream()
                .filter(row -> right.containsKey(row.getOrDefault(by, "")) != lost)
                .map(row -> lost ? row : linked(row, right.getOrDefault(row.getOrDefault(by, ""), Map.of())))
                .toList();
    }

    private static Map<String, String> linked(Map<String, String> row, Map<String, String> other) {
        var linked = new LinkedHashMap<>(other);
        linked.putAll(row);
        return linked;
    }

    private boolean fits(Map<String, String> row) {
        return where == null
                || where.entrySet().stream()
                        .allMatch(each -> fits(row.getOrDefault(each.getKey(), ""), each.getValue()));
    }

    private static boolean fits(String value, String wanted) {
        return switch (wanted.charAt(0)) {
            case '>' -> Long.parseLong(value) > Long.parseLong(wanted.substring(1));
            case '<' -> Long.parseLong(value) < Long.parseLong(wanted.substring(1));
            case '!' -> !value.equals(wanted.substring(1));
            default -> value.equals(wanted);
        };
    }

    private long weight(Map<String, String> row) {
        return sum == null ? 1 : Long.parseLong(row.getOrDefault(sum, "0"));
    }

    /** Empty when two groups share the first place. */
    private String top(List<Map<String, String>> rows, String column) {
        var totals = rows.stream().collect(groupingBy(row -> row.getOrDefault(column, ""), summingLong(this::weight)));
        long most = totals.values().stream().mapToLong(total -> total).max().orElse(0);
        var best = totals.entrySet().stream()
                .filter(each -> each.getValue() == most)
                .toList();
        return best.size() == 1 ? Objects.requireNonNull(best.getFirst().getKey()) : "";
    }
}
