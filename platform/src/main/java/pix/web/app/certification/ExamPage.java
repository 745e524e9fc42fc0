package pix.web.app.certification;

import java.util.Optional;
import java.util.OptionalInt;
import pix.certification.exam.CandidateSeat;
import pix.web.challenge.ChallengeView;

/**
 * Where a candidate is in their exam.
 *
 * @param error the key of what could not be taken of what was sent; empty when nothing was refused
 */
public record ExamPage(CandidateSeat seat, String error) {

    /**
     * The question that is asked.
     *
     * @param secondsLeft of a timed question whose clock runs
     * @param notice the key of a word above it
     */
    public record Question(
            CandidateSeat seat,
            ChallengeView challenge,
            OptionalInt secondsLeft,
            Optional<String> notice,
            Optional<String> error) {

        /** The key under which an unsent answer is kept on the device. */
        public String unsentKey() {
            return "exam." + seat.session() + "." + seat.sitting().position();
        }
    }

    /** A timed question that waits for its candidate. @param error the key of a word above it; empty where there is none */
    public record Ready(CandidateSeat seat, int seconds, String error) {}
}
