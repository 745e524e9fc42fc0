package pix.web.app.outbox;

import java.net.URI;
import java.util.List;
import pix.mail.WrittenLetter;

/** The letters that would have been sent, latest first. */
public record OutboxPage(List<WrittenLetter> letters) {

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
