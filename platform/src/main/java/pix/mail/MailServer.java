package pix.mail;

import java.nio.charset.StandardCharsets;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import pix.shared.ServerAddress;
import pix.shared.ServerAddress.Host;
import pix.shared.UnusableSetting;

/** The mail server of one address. A server that does not answer holds a letter back, never a thread. */
final class MailServer extends JavaMailSenderImpl {

    private static final String PATIENCE = "5000";

    private static final String SETTING = "PIX_SMTP_URL";
    private static final int ITS_USUAL_PORT = -1;

    /**
     * @param ourName what we are called when we greet it: many servers refuse whoever is « localhost »
     * @param mustEncrypt letters carry links that open accounts: where the way is not encrypted they wait
     */
    static MailServer at(String address, String ourName, boolean mustEncrypt) {
        var read = ServerAddress.read(SETTING, address.strip());
        var host = read.hosts().getFirst();
        if (!read.scheme().matches("smtps?")
                || read.hosts().size() > 1
                || host.name().isEmpty())
            throw new UnusableSetting(
                    SETTING, "a mail server is smtp://user:password@host:587 or smtps://user:password@host:465.");
        return new MailServer(read, host, ourName, mustEncrypt);
    }

    private MailServer(ServerAddress address, Host host, String ourName, boolean mustEncrypt) {
        setProtocol(address.scheme());
        setHost(host.name());
        setPort(host.port().orElse(ITS_USUAL_PORT));
        setting("localhost", ourName);
        setDefaultEncoding(StandardCharsets.UTF_8.name());
        setting("connectiontimeout", PATIENCE);
        setting("timeout", PATIENCE);
        setting("writetimeout", PATIENCE);
        setting("starttls.enable", "true");
        setting("starttls.required", String.valueOf(mustEncrypt));
        setting("ssl.checkserveridentity", "true");
        address.user().ifPresent(user -> logInAs(user, address.password().orElse("")));
    }

    private void logInAs(String user, String password) {
        setUsername(user);
        setPassword(password);
        setting("auth", "true");
    }

    private void setting(String name, String value) {
        getJavaMailProperties().setProperty("mail.%s.%s".formatted(getProtocol(), name), value);
    }
}
