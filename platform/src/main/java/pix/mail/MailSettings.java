package pix.mail;

import org.springframework.boot.context.properties.ConfigurationProperties;
import pix.shared.UnusableSetting;

/** The mail server, as {@code smtp://user:password@host:587} or {@code smtps://…}, and who the letters are from. */
@ConfigurationProperties("pix.mail")
record MailSettings(String server, String from) {

    MailSettings {
        if (!from.strip().matches("[^\\s<>()\\[\\],;:\\\\\"@]+@[^\\s<>()\\[\\],;:\\\\\"@]+"))
            throw new UnusableSetting("PIX_MAIL_FROM", "it needs one e-mail address, as ne-pas-repondre@pix.example.");
    }

    boolean hasServer() {
        return !server.isBlank();
    }

    /** A log line must not carry the password. */
    @Override
    public String toString() {
        return "mail settings";
    }
}
