package pix.organisations.roll;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.Optional;

/** A day as files write it: {@code 31/12/1994}, or with a year of two digits. */
final class FrenchDate {

    /** Two digits are a year from this one on. */
    private static final int FIRST_SHORT_YEAR = 1969;

    private static final DateTimeFormatter LONG =
            DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter SHORT = new DateTimeFormatterBuilder()
            .appendPattern("dd/MM/")
            .appendValueReduced(ChronoField.YEAR, 2, 2, FIRST_SHORT_YEAR)
            .toFormatter(Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);

    private FrenchDate() {}

    static Optional<LocalDate> read(String typed) {
        return read(typed, LONG);
    }

    static Optional<LocalDate> readAlsoShort(String typed) {
        return read(typed, LONG).or(() -> read(typed, SHORT));
    }

    private static Optional<LocalDate> read(String typed, DateTimeFormatter format) {
        try {
            return Optional.of(LocalDate.parse(typed, format));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }
}
