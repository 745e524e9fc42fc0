package pix.web.app.outbox;

import java.net.URI;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import pix.mail.WrittenLetter;
import pix.web.ui.Ui;

/** The letters that would have been sent, latest first. */
public record OutboxPage(List<WrittenLetter> letters) {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    public String when(Ui ui, WrittenLetter letter) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(ui.locale())
                .withZone(PARIS)
                .format(letter.writtenAt());
    }

    public List<String> lines(WrittenLetter letter) {
        return letter.plain().lines().filter(line -> !line.isBlank()).toList();
    }

    public boolean isLink(String line) {
        return line.startsWith("http://") || line.startsWith("https://");
    }

    /** The page of the link, on whatever address this one is read. */
    public String path(String link) {
        return URI.create(link).getRawPath();
    }
}
