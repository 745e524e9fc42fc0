package pix.certification.finalisation;

import java.time.Instant;
import java.util.Optional;
import pix.certification.SeatId;
import pix.engine.exam.AbortReason;
import pix.engine.sitting.Sitting;
import pix.engine.sitting.SittingEnd;

/**
 * A candidate whose test has begun, as the finalisation asks about them.
 *
 * @param seenAt the last sign of life of their browser
 * @param reason why the test was not finished, where somebody has said so
 * @param isEndSeen whether the invigilator has seen the end screen
 * @param reports how many there are about them
 */
public record ClosingSeat(
        SeatId id,
        String firstName,
        String lastName,
        Sitting sitting,
        Optional<Instant> seenAt,
        Optional<AbortReason> reason,
        boolean isEndSeen,
        int reports) {

    public String name() {
        return lastName + " " + firstName;
    }

    /** Whether every question was answered, passed or taken out. */
    public boolean isFinished() {
        return sitting.end()
                .filter(end -> end.kind() == SittingEnd.Kind.COMPLETED)
                .isPresent();
    }
}
