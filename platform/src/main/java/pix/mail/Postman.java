package pix.mail;

import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;

/** Takes the letters of the outbox to the mail server, one by one. What does not leave is tried again later. */
final class Postman {

    private static final Logger LOG = LoggerFactory.getLogger(Postman.class);

    private final Letters letters;
    private final JavaMailSender server;
    private final Envelope envelope;
    private final Clock clock;

    Postman(Letters letters, JavaMailSender server, Envelope envelope, Clock clock) {
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
        } catch (MailException e) {
            // The server's words may name the recipient: the kind of fault is enough to act.
            LOG.warn(
                    "{} not sent, it will be tried again: {}",
                    letter,
                    e.getClass().getSimpleName());
        }
    }
}
