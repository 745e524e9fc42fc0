package pix.mail;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Where a letter is left. It exists if and only if what caused it was committed, and then it is not forgotten. */
@Service
public class Outbox {

    private final LetterWriter writer;
    private final WaitingLetters letters;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Outbox(LetterWriter writer, WaitingLetters letters, ApplicationEventPublisher events, Clock clock) {
        this.writer = writer;
        this.letters = letters;
        this.events = events;
        this.clock = clock;
    }

    /** Only within the transaction of what the letter is about. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void post(Letter letter) {
        letters.add(letter, writer.write(letter), clock.instant());
        events.publishEvent(new LetterPosted());
    }
}
