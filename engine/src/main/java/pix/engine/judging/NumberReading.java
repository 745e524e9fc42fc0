package pix.engine.judging;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import pix.engine.writing.Typed;

/** Reads numbers as people write them: 1 234,5 or 1234.5 or 1,234.5. */
final class NumberReading {

    private static final int LONGEST = 60;
    private static final Pattern PLAIN = Pattern.compile("[-+]?(?:\\d+[.,]?\\d*|[.,]\\d+)");
    private static final Pattern GROUPED = Pattern.compile(
            "[-+]?[1-9]\\d{0,2}(?:(?:,\\d{3})+(?:\\.\\d*)?|(?:\\.\\d{3}){2,}(?:,\\d*)?|\\.\\d{3},\\d*)");

    private static final Pattern SWISS_MARK = Pattern.compile("(?<=\\d)'(?=\\d{3})");

    private NumberReading() {}

    /**
     * The numbers a text may mean: none, one, or two for 1,234 which is a French decimal number and an English thousand.
     *
     * @param spacesForgiven whether any number of spaces may stand inside, or one only
     */
    static List<BigDecimal> of(String text, boolean spacesForgiven) {
        var bare = SWISS_MARK.matcher(Typed.plain(text).strip()).replaceAll("");
        var digits = withoutSpaces(bare, spacesForgiven);
        if (digits.length() > LONGEST) return List.of();
        var readings = new ArrayList<BigDecimal>(2);
        if (PLAIN.matcher(digits).matches()) readings.add(decimal(digits.replace(',', '.')));
        if (GROUPED.matcher(digits).matches()) readings.add(decimal(ungrouped(digits)));
        return readings;
    }

    private static String withoutSpaces(String text, boolean spacesForgiven) {
        return spacesForgiven ? text.replace(" ", "") : text.replaceFirst(" ", "");
    }

    /** The last of two different marks is the decimal one; a mark that is repeated, or alone, makes thousands. */
    private static String ungrouped(String digits) {
        int comma = digits.lastIndexOf(',');
        int dot = digits.lastIndexOf('.');
        boolean commaIsDecimal = dot >= 0 && comma > dot;
        return commaIsDecimal ? digits.replace(".", "").replace(',', '.') : english(digits, comma, dot);
    }

    private static String english(String digits, int comma, int dot) {
        return comma < 0 && dot >= 0 ? digits.replace(".", "") : digits.replace(",", "");
    }

    private static BigDecimal decimal(String digits) {
        return new BigDecimal(digits.endsWith(".") ? digits.substring(0, digits.length() - 1) : digits);
    }
}
