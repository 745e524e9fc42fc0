package pix.bank.records;

import static java.util.stream.Collectors.toMap;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import pix.bank.sheet.Cell;
import pix.bank.sheet.Table;

/** A table that was drawn, and the identifier of the row whose value cannot be (empty for none). */
record Drawn(Table table, String odd) {

    /** Rows by column, each value as it would be typed. */
    List<Map<String, String>> records() {
        return table.rows().stream().map(this::named).toList();
    }

    Map<String, Map<String, String>> byIdentifier() {
        var first = table.headers().getFirst();
        return records().stream().collect(toMap(row -> row.getOrDefault(first, ""), row -> row, (one, _) -> one));
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
