package pix.bank.families.records;

import static java.util.stream.Collectors.toMap;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pix.bank.making.sheet.Cell;
import pix.bank.making.sheet.Table;

/** A table that was drawn, and the identifier of the row whose value cannot be (empty for none). */
record DrawnTable(Table table, String odd) {

    /** Rows by column, each value as it would be typed. */
    List<Map<String, String>> records() {
        return table.rows().stream().map(this::named).toList();
    }

    private Map<String, Map<String, String>> byIdentifier() {
        return records().stream()
                .collect(toMap(row -> row.getOrDefault(identifier(), ""), row -> row, (one, _) -> one));
    }

    /** One of its columns holds identifiers of the other. */
    boolean linksTo(@Nullable DrawnTable other) {
        return other != null && !other.equals(this) && table.headers().contains(other.identifier());
    }

    private String identifier() {
        return table.headers().getFirst();
    }

    /** Rows, each with what the other table says under its identifier; those that lead nowhere are left out. */
    List<Map<String, String>> linked(DrawnTable other) {
        var known = other.byIdentifier();
        return records().stream()
                .filter(row -> known.containsKey(row.getOrDefault(other.identifier(), "")))
                .map(row -> {
                    var linked = new LinkedHashMap<>(row);
                    known.getOrDefault(row.getOrDefault(other.identifier(), ""), Map.of())
                            .forEach(linked::putIfAbsent);
                    return (Map<String, String>) linked;
                })
                .toList();
    }

    /** Rows whose identifier leads to none of the other table. */
    List<Map<String, String>> lost(DrawnTable other) {
        var known = other.byIdentifier();
        return records().stream()
                .filter(row -> !known.containsKey(row.getOrDefault(other.identifier(), "")))
                .toList();
    }

    private Map<String, String> named(List<Cell> row) {
        var named = new LinkedHashMap<String, String>();
        for (int column = 0; column < row.size(); column++)
            named.put(table.headers().get(column), text(row.get(column)));
        return named;
    }

    static String text(Cell cell) {
        return switch (cell) {
            case Cell.Words(var text) -> text;
            case Cell.Day(var day) -> day.toString();
            case Cell.Amount(var amount) -> amount.toPlainString();
        };
    }
}
