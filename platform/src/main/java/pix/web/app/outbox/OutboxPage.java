package pix.web.app.outbox;

import java.net.URI;
import java.util.List;
import pix.mail.OutboxViews;
import pix.mail.WrittenLetter;

/**
 * The letters that would have been sent, latest first. Where a mail server takes them they are for whom they are written to, even
 * while they wait: only their number is told.
 */
public record OutboxPage(boolean isReadHere, List<WrittenLetter> letters, int waiting) {

    static OutboxPage of(OutboxViews outbox) {
        return outbox.isReadHere()
                ? new OutboxPage(true, outbox.latest(), 0)
                : new OutboxPage(false, List.of(), outbox.waiting());
    }

    public List<String> lines(WrittenLetter letter) {
        return letter.plain().lines().filter(line -> !line.isBlank()).toList();
    }

    public boolean isLink(String line) {
        return line.startsWith("http://") || line.startsWith("https://");
    }

    /** The page of the link, on whatever address this one is read. */
    public String path(String link) {
        var address = URI.create(link);
        return address.getRawQuery() == null
                ? address.getRawPath()
                : address.getRawPath() + "?" + address.getRawQuery();
    }
}
