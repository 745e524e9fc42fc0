package pix.organisations.student;

import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import pix.accounts.address.FailurePauses;
import pix.accounts.address.PausedAction;
import pix.organisations.OrganisationId;
import pix.shared.PlainName;

/**
 * Bounds how often somebody may guess who is on a roll: from one place, at one campaign, and of one pupil. Whoever has
 * failed nowhere yet still gets in at a campaign where others guess.
 */
@Component
class GuessLimits {

    private final FailurePauses pauses;

    GuessLimits(FailurePauses pauses) {
        this.pauses = pauses;
    }

    /** Until when this guess has to wait; counted as a failure until {@link #right} says otherwise. */
    Optional<Instant> closedUntil(OrganisationId organisation, StudentIdentity typed, Door door) {
        var here = pauses.begin(PausedAction.IDENTITY_FROM_ADDRESS, door.address());
        if (here.isTooEarly()) return here.until();
        var there = pauses.begin(PausedAction.IDENTITY_AT_CAMPAIGN, door.campaign());
        if (there.isTooEarly() && here.failures() > 1) return there.until();
        return pauses.begin(PausedAction.IDENTITY_OF_STUDENT, whom(organisation, typed))
                .until();
    }

    void right(OrganisationId organisation, StudentIdentity typed, Door door) {
        pauses.forgive(PausedAction.IDENTITY_FROM_ADDRESS, door.address());
        pauses.forgive(PausedAction.IDENTITY_AT_CAMPAIGN, door.campaign());
        pauses.forget(PausedAction.IDENTITY_OF_STUDENT, whom(organisation, typed));
    }

    /** By name: what is guessed is the birth date, or the number. */
    private static String whom(OrganisationId organisation, StudentIdentity typed) {
        return organisation + " " + PlainName.inOrder(typed.lastName(), typed.firstName());
    }
}
