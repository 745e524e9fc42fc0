package pix.bank.sheet;

import static java.util.stream.Collectors.joining;

import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** A table as plain text, written as French spreadsheets read it: semicolons, decimal commas, days first. */
final class Csv {

    /** Without this mark, Excel takes the accents for something else. */
    private static final String UTF8_MARK = "\uFEFF";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    private Csv() {}

    static byte[] bytes(Table table) {
        var text = new StringBuilder(UTF8_MARK).append(line(table.headers()));
        for (var row : table.rows())
            text.append(line(row.stream().map(Csv::written).toList()));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String line(List<String> fields) {
        return fields.stream().map(Csv::quoted).collect(joining(";", "", "\r\n"));
    }

    private static String written(Cell cell) {
        return switch (cell) {
            case Cell.Words(var text) -> text;
            case Cell.Day(var day) -> day.format(DAY);
            case Cell.Amount(var amount) -> amount.toPlainString().replace('.', ',');
        };
    }

    private static String quoted(String field) {
        boolean isPlain = field.chars().noneMatch(letter -> letter == ';' || letter == '"' || letter == '\n');
        return isPlain ? field : '"' + field.replace("\"", "\"\"") + '"';
    }
}
