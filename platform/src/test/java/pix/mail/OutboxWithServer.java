package pix.mail;

import java.net.URI;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import pix.shared.Installation;

/** The letters of a demonstration that has a mail server, for the tests of pages. */
public final class OutboxWithServer {

    private OutboxWithServer() {}

    public static OutboxViews of(JdbcClient jdbc) {
        var settings = new MailSettings("smtp://mail.example", "ne-pas-repondre@pix.example", "required");
        var demonstration = new Installation(URI.create("https://pix.example"), "Pix", 6, true, ZoneOffset.UTC);
        return new OutboxViews(new WaitingLetters(jdbc), settings, demonstration);
    }
}
