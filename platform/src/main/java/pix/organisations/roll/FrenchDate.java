package pix.organisations.roll;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import pix.engine.writing.Typed;

/** A day as files write it: {@code 31/12/1994}, or with a year of two digits. */
final class FrenchDate {

    private static final Pattern LONG = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");
    private static final Pattern SHORT = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{2})");
    private static final int CENTURY = 100;

    private FrenchDate() {}

    static Optional<LocalDate> read(String typed) {
        var parts = LONG.matcher(Typed.code(typed));
        return parts.matches() ? day(number(parts.group(3)), parts.group(2), parts.group(1)) : Optional.empty();
    }

    /** Two digits are the latest such year that is not to come: nobody is born tomorrow. */
    static Optional<LocalDate> readAlsoShort(String typed, LocalDate today) {
        var parts = SHORT.matcher(Typed.code(typed));
        if (!parts.matches()) return read(typed);
        int century = today.getYear() - today.getYear() % CENTURY;
        int year = century + number(parts.group(3));
        return day(year <= today.getYear() ? year : year - CENTURY, parts.group(2), parts.group(1));
    }

    private static Optional<LocalDate> day(int year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(year, number(month), number(day)));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
