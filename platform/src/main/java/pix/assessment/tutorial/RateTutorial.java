package pix.assessment.tutorial;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pix.accounts.AccountId;

/** A learner says whether a tutorial was useful, or takes it back. */
@Service
public class RateTutorial {

    private final TutorialMarks marks;

    RateTutorial(TutorialMarks marks) {
        this.marks = marks;
    }

    /**
     * @param tutorial one that the bank has
     * @param useful empty takes the word back
     */
    @Transactional
    public void rate(AccountId learner, String tutorial, Optional<Boolean> useful) {
        if (useful.isPresent()) marks.rate(learner, tutorial, useful.get());
        else marks.unrate(learner, tutorial);
    }
}
