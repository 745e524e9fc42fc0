package pix.architecture.wrong.zone;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

class ShowsTheDay {

    String show(Instant at) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.SHORT)
                .withZone(ZoneOffset.UTC)
                .format(at);
    }
}
