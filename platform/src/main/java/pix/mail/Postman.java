package pix.mail;

import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;

/** Takes the letters of the outbox to the mail server, one by one. What does not leave is tried again later. */
final class Postman {

    private static final Logger LOG = LoggerFactory.getLogger(Postman.class);

    private final WaitingLetters letters;
    private final JavaMailSender server;
    private final Envelope envelope;
    private final Clock clock;
    private volatile String said = "";

    Postman(WaitingLetters letters, JavaMailSender server, Envelope envelope, Clock clock) {
        this.letters = letters;
        this.server = server;
        this.envelope = envelope;
        this.clock = clock;
    }

    void round() {
        for (var next = letters.take(clock.instant()); next.isPresent(); next = letters.take(clock.instant()))
            send(next.get());
    }

    private void send(WrittenLetter letter) {
        try {
            server.send(message -> envelope.fill(message, letter));
            letters.remove(letter);
            LOG.info("{} sent", letter);
            said = "";
        } catch (MailException e) {
            say(letter, ServersWords.of(e, letter.recipient()));
        }
    }

    /** A server that is down holds every letter back for the same reason, which is said once. */
    private void say(WrittenLetter letter, String why) {
        if (why.equals(said)) return;
        said = why;
        LOG.warn("{} not sent, it will be tried again: {}", letter, why);
    }
}
