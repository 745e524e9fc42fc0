package pix.certification.exam;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import pix.bank.question.Challenge;

/**
 * The question that an exam asks now.
 *
 * @param time it may take, extra time and all; empty when it is not timed
 * @param secondsLeft empty before its clock has started
 */
public record AskedExamQuestion(
        ExamQuestion question, Challenge challenge, Optional<Duration> time, OptionalInt secondsLeft) {

    /** A timed question waits for its candidate. */
    public boolean isWaiting() {
        return time.isPresent() && secondsLeft.isEmpty();
    }
}
