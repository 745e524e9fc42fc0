package pix.mail;

import org.springframework.boot.context.properties.ConfigurationProperties;

/** The mail server, as {@code smtp://user:password@host:587} or {@code smtps://…}, and who the letters are from. */
@ConfigurationProperties("pix.mail")
record MailSettings(String server, String from) {

    boolean hasServer() {
        return !server.isBlank();
    }

    /** A log line must not carry the password. */
    @Override
    public String toString() {
        return "mail settings";
    }
}
