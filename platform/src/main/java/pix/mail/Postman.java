package pix.mail;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.task.TaskExecutor;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Empties the outbox: right after what caused a letter, then every half minute. Without a mail server, letters wait. */
@Component
class Postman {

    private static final Logger LOG = LoggerFactory.getLogger(Postman.class);
    private static final Duration WORTH_SENDING = Duration.ofDays(3);

    private final Letters letters;
    private final Optional<JavaMailSender> server;
    private final Envelope envelope;
    private final TaskExecutor executor;
    private final Clock clock;

    Postman(
            Letters letters,
            ObjectProvider<JavaMailSender> server,
            Envelope envelope,
            TaskExecutor applicationTaskExecutor,
            Clock clock) {
        this.letters = letters;
        this.server = Optional.ofNullable(server.getIfAvailable());
        this.envelope = envelope;
        this.executor = applicationTaskExecutor;
        this.clock = clock;
    }

    /** Not in the thread of the page: a slow mail server must not make a person wait. */
    @TransactionalEventListener
    void on(LetterPosted posted) {
        executor.execute(this::round);
    }

    @Scheduled(fixedDelayString = "PT30S", initialDelayString = "PT10S")
    void round() {
        letters.dropOlderThan(WORTH_SENDING, clock.instant());
        server.ifPresent(this::sendAllDue);
    }

    private void sendAllDue(JavaMailSender server) {
        for (var next = letters.take(clock.instant()); next.isPresent(); next = letters.take(clock.instant()))
            send(server, next.get());
    }

    private void send(JavaMailSender server, WrittenLetter letter) {
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
