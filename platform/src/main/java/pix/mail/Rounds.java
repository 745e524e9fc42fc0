package pix.mail;

import java.time.Clock;
import java.util.Optional;
import org.springframework.core.task.TaskExecutor;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** When the postman goes: right after what caused a letter, then every half minute. Without a mail server, never. */
@Component
class Rounds {

    private final Optional<Postman> postman;
    private final TaskExecutor executor;

    Rounds(
            MailSettings settings,
            Letters letters,
            Envelope envelope,
            TaskExecutor applicationTaskExecutor,
            Clock clock) {
        this.postman = Optional.of(settings)
                .filter(MailSettings::hasServer)
                .map(found -> new Postman(letters, MailServer.at(found.server()), envelope, clock));
        this.executor = applicationTaskExecutor;
    }

    /** Not in the thread of the page: a slow mail server must not make a person wait. */
    @TransactionalEventListener
    void on(LetterPosted posted) {
        postman.ifPresent(ready -> executor.execute(ready::round));
    }

    @Scheduled(fixedDelayString = "PT30S", initialDelayString = "PT10S")
    void regularly() {
        postman.ifPresent(Postman::round);
    }
}
