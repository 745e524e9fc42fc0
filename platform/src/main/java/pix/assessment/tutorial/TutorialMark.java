package pix.assessment.tutorial;

import java.time.Instant;
import java.util.Optional;

/**
 * What one learner says of one tutorial.
 *
 * @param tutorial its id in the bank
 */
public record TutorialMark(String tutorial, Optional<Instant> savedAt, Optional<Boolean> useful) {

    public static TutorialMark none(String tutorial) {
        return new TutorialMark(tutorial, Optional.empty(), Optional.empty());
    }

    public boolean isSaved() {
        return savedAt.isPresent();
    }
}
