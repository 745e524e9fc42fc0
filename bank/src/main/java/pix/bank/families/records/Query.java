package pix.bank.families.records;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A question to one table, or to two that an identifier links. Gives {@code NAME.count} rows, with {@code sum} their
 * {@code NAME.total}, and with {@code group} the {@code NAME.top} group of most rows, or of the greatest sum, which is
 * {@code NAME.most}; with {@code take}, what the first row found has in that column, {@code NAME.take}.
 *
 * @param with a table whose identifiers {@code from} has in a column of the same name
 * @param where column → value, or {@code >} or {@code <} and a number, or {@code !} and a value
 * @param orphans only rows whose identifier leads nowhere
 * @param down a column of numbers by which rows are sorted before one is taken, the greatest first; {@code up}: the least first
 * @param nth which row is taken, 1 unless said
 */
public record Query(
        String from,
        @Nullable String with,
        @Nullable Map<String, String> where,
        @Nullable Boolean orphans,
        @Nullable String group,
        @Nullable String sum,
        @Nullable String take,
        @Nullable String down,
        @Nullable String up,
        @Nullable Integer nth) {

    Map<String, String> values(String name, Map<String, DrawnTable> tables) {
        var rows = rows(tables).stream().filter(this::fits).toList();
        var values = new LinkedHashMap<String, String>();
        values.put(name + ".count", Integer.toString(rows.size()));
        if (sum != null) values.put(name + ".total", Long.toString(total(rows)));
        if (take != null) values.put(name + ".take", taken(rows, take));
        if (group != null) values.putAll(top(name, rows, group));
        return values;
    }

    private List<Map<String, String>> rows(Map<String, DrawnTable> tables) {
        var left = Objects.requireNonNull(tables.get(from), from);
        if (with == null) return left.records();
        var right = Objects.requireNonNull(tables.get(with), with);
        if (!left.linksTo(right)) throw new IllegalArgumentException(from + " has no column that leads to " + with);
        return Boolean.TRUE.equals(orphans) ? left.lost(right) : left.linked(right);
    }

    private String taken(List<Map<String, String>> rows, String column) {
        return rows.stream()
                .sorted(order())
                .skip(nth == null ? 0 : nth - 1)
                .findFirst()
                .map(row -> row.getOrDefault(column, ""))
                .orElse("");
    }

    /** Rows that are alike stay in their order. */
    private Comparator<Map<String, String>> order() {
        if (down != null)
            return Comparator.comparing((Map<String, String> row) -> number(row.getOrDefault(down, "0")))
                    .reversed();
        return Comparator.comparing(row -> up == null ? 0 : number(row.getOrDefault(up, "0")));
    }

    private boolean fits(Map<String, String> row) {
        return where == null
                || where.entrySet().stream()
                        .allMatch(each -> fits(row.getOrDefault(each.getKey(), ""), each.getValue()));
    }

    private static boolean fits(String value, String wanted) {
        return switch (wanted.charAt(0)) {
            case '>' -> number(value) > number(wanted.substring(1));
            case '<' -> number(value) < number(wanted.substring(1));
            case '!' -> !value.equalsIgnoreCase(wanted.substring(1));
            default -> value.equalsIgnoreCase(wanted);
        };
    }

    private long weight(Map<String, String> row) {
        return sum == null ? 1 : number(row.getOrDefault(sum, "0"));
    }

    /** The number that a text begins with: 12 of « 12 kg ». */
    private static long number(String text) {
        return Long.parseLong(text.strip().split("[^\\d-]", 2)[0]);
    }

    /** Capitals do not make a group, as in a spreadsheet; the first is told as empty when two groups share its place. */
    private Map<String, String> top(String name, List<Map<String, String>> rows, String column) {
        var groups = rows.stream()
                .collect(groupingBy(row -> row.getOrDefault(column, "").toLowerCase(Locale.FRENCH)));
        long most = groups.values().stream().mapToLong(this::total).max().orElse(0);
        var best =
                groups.values().stream().filter(group -> total(group) == most).toList();
        var first = best.size() == 1 ? usualForm(best.getFirst(), column) : "";
        return Map.of(name + ".top", first, name + ".most", Long.toString(most));
    }

    private long total(List<Map<String, String>> rows) {
        return rows.stream().mapToLong(this::weight).sum();
    }

    private static String usualForm(List<Map<String, String>> rows, String column) {
        return rows.stream()
                .collect(groupingBy(row -> row.getOrDefault(column, ""), TreeMap::new, counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse("");
    }
}
