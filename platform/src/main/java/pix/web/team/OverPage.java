package pix.web.team;

import org.springframework.http.HttpStatus;
import pix.teams.AcceptanceOutcome;
import pix.teams.Invitation;
import pix.web.team.JoinDesk.Followed;

/** Why an invitation cannot be followed, and what to do then. */
public record OverPage(AcceptanceOutcome outcome, Invitation invitation, Followed link) {

    /** Whoever is signed in may have another account, or make one. */
    public boolean isForAnotherAddress() {
        return outcome == AcceptanceOutcome.FOR_ANOTHER_ADDRESS;
    }

    HttpStatus status() {
        return switch (outcome) {
            case JOINED -> HttpStatus.OK;
            case NOT_PENDING -> HttpStatus.CONFLICT;
            case EXPIRED -> HttpStatus.GONE;
            case FOR_ANOTHER_ADDRESS -> HttpStatus.FORBIDDEN;
            case ALREADY_MEMBER -> HttpStatus.PRECONDITION_FAILED;
        };
    }
}
