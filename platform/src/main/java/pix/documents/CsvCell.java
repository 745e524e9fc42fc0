package pix.documents;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;

/**
 * A cell as French spreadsheets read it (orga.md 7.1): decimal comma, texts between quotes, and nothing that a spreadsheet
 * would take for a formula, however it is hidden behind blanks.
 */
public final class CsvCell {

    public static final String EMPTY = "\"\"";

    private static final Pattern DIGITS_AND_HYPHENS = Pattern.compile("[0-9-]+");
    private static final Pattern FORMULA =
            Pattern.compile("\\s*[-@=+].*|[\\t\\r].*", Pattern.DOTALL | Pattern.UNICODE_CHARACTER_CLASS);

    private CsvCell() {}

    public static String number(long value) {
        return Long.toString(value);
    }

    /** At most this many decimals, without zeros at the end: {@code 0,5}. */
    public static String number(double value, int decimals) {
        var rounded = BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP);
        if (rounded.signum() == 0) return "0";
        return rounded.stripTrailingZeros().toPlainString().replace('.', ',');
    }

    public static String text(String value) {
        if (value.isEmpty()) return EMPTY;
        if (DIGITS_AND_HYPHENS.matcher(value).matches()) return value;
        var harmless = FORMULA.matcher(value).matches() ? "'" + value : value;
        return '"' + harmless.replace("\"", "\"\"") + '"';
    }
}
