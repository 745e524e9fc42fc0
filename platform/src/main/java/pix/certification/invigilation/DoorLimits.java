package pix.certification.invigilation;

import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import pix.accounts.address.FailurePauses;
import pix.accounts.address.PausedAction;

/**
 * Bounds how often the code of a session may be guessed, from one place and at one session. Whoever has failed nowhere yet
 * still gets in at a session where others guess, and nobody who is inside is asked again.
 */
@Component
class DoorLimits {

    private final FailurePauses pauses;

    DoorLimits(FailurePauses pauses) {
        this.pauses = pauses;
    }

    /** Until when this try has to wait; counted as a failure until {@link #right} says otherwise. */
    Optional<Instant> closedUntil(TypedEntry typed, String address) {
        var here = pauses.begin(PausedAction.INVIGILATOR_FROM_ADDRESS, address);
        if (here.isTooEarly()) return here.until();
        var there = pauses.begin(PausedAction.INVIGILATOR_AT_SESSION, typed.number());
        return there.isTooEarly() && here.failures() > 1 ? there.until() : Optional.empty();
    }

    void right(TypedEntry typed, String address) {
        pauses.forgive(PausedAction.INVIGILATOR_FROM_ADDRESS, address);
        pauses.forgive(PausedAction.INVIGILATOR_AT_SESSION, typed.number());
    }
}
