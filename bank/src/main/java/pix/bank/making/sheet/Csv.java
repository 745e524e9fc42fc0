package pix.bank.making.sheet;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A table as plain text, each line ended by CR and LF; a field that holds the separator stands between quotes. */
public final class Csv {

    /** Without this mark, Excel takes the accents for something else. */
    private static final String UTF8_MARK = "\uFEFF";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    private Csv() {}

    /** As French spreadsheets read it: semicolons, decimal commas, days first. */
    static byte[] bytes(Table table) {
        var rows =
                table.rows().stream().map(row -> row.stream().map(Csv::written).toList());
        return (UTF8_MARK + text(';', Stream.concat(Stream.of(table.headers()), rows)))
                .getBytes(StandardCharsets.UTF_8);
    }

    public static String text(char separator, Stream<List<String>> lines) {
        var text = new StringWriter();
        try (var writer = CsvWriter.builder()
                .fieldSeparator(separator)
                .lineDelimiter(LineDelimiter.CRLF)
                .build(text)) {
            lines.forEachOrdered(writer::writeRecord);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private static String written(Cell cell) {
        return switch (cell) {
            case Cell.Words(var text) -> text;
            case Cell.Day(var day) -> day.format(DAY);
            case Cell.Amount(var amount) -> amount.toPlainString().replace('.', ',');
        };
    }
}
