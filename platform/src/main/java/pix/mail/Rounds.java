package pix.mail;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.task.TaskExecutor;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import pix.shared.Installation;

/** When the postman goes: right after what caused a letter, then every half minute. Without a mail server, never. */
@Component
class Rounds {

    private static final Logger LOG = LoggerFactory.getLogger(Rounds.class);

    /** The links in older letters are dead: better no letter than one that leads nowhere. */
    private static final Duration WORTH_SENDING = Duration.ofDays(3);

    private final Optional<Postman> postman;
    private final WaitingLetters letters;
    private final Clock clock;
    private final TaskExecutor executor;

    Rounds(
            MailSettings settings,
            Installation installation,
            WaitingLetters letters,
            Envelope envelope,
            TaskExecutor applicationTaskExecutor,
            Clock clock) {
        this.postman = Optional.of(settings)
                .filter(MailSettings::hasServer)
                .map(found -> new Postman(
                        letters,
                        MailServer.at(found.server(), installation.address().getHost(), found.requiresEncryption()),
                        envelope,
                        clock));
        this.executor = applicationTaskExecutor;
        this.letters = letters;
        this.clock = clock;
        if (postman.isEmpty() && !installation.demo())
            LOG.warn("no mail server: letters wait until PIX_SMTP_URL names one");
    }

    /** Not in the thread of the page: a slow mail server must not make a person wait. */
    @TransactionalEventListener
    void on(LetterPosted posted) {
        postman.ifPresent(ready -> executor.execute(ready::round));
    }

    @Scheduled(fixedDelayString = "PT30S", initialDelayString = "PT10S")
    void regularly() {
        letters.dropOlderThan(WORTH_SENDING, clock.instant());
        postman.ifPresent(Postman::round);
    }
}
