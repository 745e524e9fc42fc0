package pix.web.orga.following;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** Days as teachers read them, in Paris. */
final class Days {

    static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private Days() {}

    static String of(Instant at, Locale locale) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(locale)
                .withZone(PARIS)
                .format(at);
    }
}
