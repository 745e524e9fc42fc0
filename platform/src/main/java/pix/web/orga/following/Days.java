package pix.web.orga.following;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** Days as teachers read them, in Paris. */
final class Days {

    static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private static final DateTimeFormatter DIGITS =
            DateTimeFormatter.ofPattern("dd/MM/yyyy").withZone(PARIS);

    private Days() {}

    /** Day, month and year in digits, as spreadsheets sort them in. */
    static String digits(Instant at) {
        return DIGITS.format(at);
    }

    static String of(Instant at, Locale locale) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(locale)
                .withZone(PARIS)
                .format(at);
    }
}
