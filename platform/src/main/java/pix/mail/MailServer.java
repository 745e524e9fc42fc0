package pix.mail;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** The mail server of one address. A server that does not answer holds a letter back, never a thread. */
final class MailServer extends JavaMailSenderImpl {

    private static final String PATIENCE = "5000";

    static MailServer at(String address) {
        var uri = URI.create(address.strip());
        var protocol = Optional.ofNullable(uri.getScheme()).orElse("");
        if (uri.getHost() == null || !(protocol.equals("smtp") || protocol.equals("smtps")))
            throw new IllegalStateException("PIX_SMTP_URL is not the address of a mail server: smtp://host:port");
        return new MailServer(uri, protocol);
    }

    private MailServer(URI uri, String protocol) {
        setProtocol(protocol);
        setHost(uri.getHost());
        setPort(uri.getPort());
        setDefaultEncoding(StandardCharsets.UTF_8.name());
        setting("connectiontimeout", PATIENCE);
        setting("timeout", PATIENCE);
        setting("writetimeout", PATIENCE);
        setting("starttls.enable", "true");
        Optional.ofNullable(uri.getRawUserInfo()).ifPresent(this::logInAs);
    }

    private void logInAs(String userInfo) {
        var parts = userInfo.split(":", 2);
        setUsername(decoded(parts[0]));
        setPassword(parts.length < 2 ? "" : decoded(parts[1]));
        setting("auth", "true");
    }

    private void setting(String name, String value) {
        getJavaMailProperties().setProperty("mail.%s.%s".formatted(getProtocol(), name), value);
    }

    private static String decoded(String part) {
        return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
