package pix.documents;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import pix.documents.Cell.Amount;
import pix.documents.Cell.Words;

/**
 * A cell as French spreadsheets read it (rule O7.1): decimal comma, texts between quotes, and nothing that a spreadsheet
 * would take for a formula, however it is hidden behind blanks.
 */
final class CsvCell {

    private static final String EMPTY = "\"\"";

    private static final Pattern DIGITS_AND_HYPHENS = Pattern.compile("[0-9-]+");
    private static final Pattern FORMULA =
            Pattern.compile("\\s*[-@=+].*|[\\t\\r].*", Pattern.DOTALL | Pattern.UNICODE_CHARACTER_CLASS);

    private CsvCell() {}

    static String of(Cell cell) {
        return switch (cell) {
            case Words(var text) -> text(text);
            case Amount(var value) -> number(value);
        };
    }

    /** Without zeros at the end: {@code 0,5}. */
    private static String number(BigDecimal value) {
        if (value.signum() == 0) return "0";
        return value.stripTrailingZeros().toPlainString().replace('.', ',');
    }

    private static String text(String value) {
        if (value.isEmpty()) return EMPTY;
        if (DIGITS_AND_HYPHENS.matcher(value).matches()) return value;
        var harmless = FORMULA.matcher(value).matches() ? "'" + value : value;
        return '"' + harmless.replace("\"", "\"\"") + '"';
    }
}
