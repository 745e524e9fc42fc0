package pix.web.app.attempt;

import java.util.Optional;
import java.util.OptionalInt;
import pix.assessment.AttemptId;
import pix.assessment.Step;
import pix.web.challenge.ChallengeView;

/**
 * The question being asked.
 *
 * @param secondsLeft of a timed question whose clock runs
 * @param notice the key of a word to say above, such as that the page that was sent had grown old
 * @param error the key of why what was sent could not be taken
 */
public record QuestionPage(
        AttemptId attempt,
        Subject subject,
        int position,
        Step step,
        ChallengeView challenge,
        OptionalInt secondsLeft,
        Optional<String> notice,
        Optional<String> error) {

    /** The key under which an unsent answer is kept on the device. */
    public String unsentKey() {
        return attempt + "." + position;
    }
}
