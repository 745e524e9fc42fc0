package pix.documents;

import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import pix.documents.Cell.Amount;
import pix.documents.Cell.Day;
import pix.documents.Cell.Minute;
import pix.documents.Cell.Words;

/**
 * A cell as French spreadsheets read it (rule O7.1): decimal comma, texts between quotes, and nothing that a spreadsheet
 * would take for a formula, however it is hidden behind blanks, nor convert to something else.
 */
final class CsvCell {

    private static final String EMPTY = "\"\"";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm", Locale.ROOT);

    private static final Pattern DIGITS_AND_HYPHENS = Pattern.compile("[0-9-]+");
    private static final Pattern FORMULA =
            Pattern.compile("\\s*[-@=+].*|[\\t\\r].*", Pattern.DOTALL | Pattern.UNICODE_CHARACTER_CLASS);

    private CsvCell() {}

    static String of(Cell cell) {
        return switch (cell) {
            case Words(var text) -> text(text);
            case Amount(var value) -> number(value);
            case Day(var value) -> quoted(DAY.format(value));
            case Minute(var value) -> quoted(MINUTE.format(value));
        };
    }

    /** Without zeros at the end: {@code 0,5}. */
    private static String number(BigDecimal value) {
        if (value.signum() == 0) return "0";
        return value.stripTrailingZeros().toPlainString().replace('.', ',');
    }

    /** A spreadsheet converts words between quotes too; the result of a formula it leaves alone. */
    private static String text(String value) {
        if (value.isEmpty()) return EMPTY;
        if (ConvertedWords.are(value)) return quoted("=\"" + value + "\"");
        if (DIGITS_AND_HYPHENS.matcher(value).matches()) return value;
        return quoted(FORMULA.matcher(value).matches() ? "'" + value : value);
    }

    private static String quoted(String value) {
        return '"' + value.replace("\"", "\"\"") + '"';
    }
}
