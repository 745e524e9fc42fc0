package pix.mail;

import org.springframework.boot.context.properties.ConfigurationProperties;
import pix.shared.UnusableSetting;

/**
 * The mail server, as {@code smtp://user:password@host:587} or {@code smtps://…}, and who the letters are from.
 *
 * @param starttls whether a letter may leave unencrypted where the server does not offer better
 */
@ConfigurationProperties("pix.mail")
record MailSettings(String server, String from, String starttls) {

    private static final String REQUIRED = "required";
    private static final String OPTIONAL = "optional";

    MailSettings {
        if (!from.strip().matches("[^\\s<>()\\[\\],;:\\\\\"@]+@[^\\s<>()\\[\\],;:\\\\\"@]+"))
            throw new UnusableSetting("PIX_MAIL_FROM", "it needs one e-mail address, as ne-pas-repondre@pix.example.");
        if (!starttls.equals(REQUIRED) && !starttls.equals(OPTIONAL))
            throw new UnusableSetting("PIX_SMTP_STARTTLS", "it is required or optional.");
    }

    boolean requiresEncryption() {
        return starttls.equals(REQUIRED);
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
