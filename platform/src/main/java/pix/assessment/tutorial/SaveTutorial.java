package pix.assessment.tutorial;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pix.accounts.AccountId;

/** A learner keeps a tutorial for later, or no longer does. Doing it twice changes nothing. */
@Service
public class SaveTutorial {

    private final TutorialMarks marks;
    private final Clock clock;

    SaveTutorial(TutorialMarks marks, Clock clock) {
        this.marks = marks;
        this.clock = clock;
    }

    /** @param tutorial one that the bank has */
    @Transactional
    public void save(AccountId learner, String tutorial, boolean kept) {
        if (kept) marks.save(learner, tutorial, clock.instant());
        else marks.unsave(learner, tutorial);
    }
}
