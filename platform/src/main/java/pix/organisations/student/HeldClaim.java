package pix.organisations.student;

import java.time.Instant;
import java.util.Optional;
import pix.organisations.Organisation;

/**
 * A claim of another school on the account of a pupil of ours.
 *
 * @param student as our roll knows them, even if they have left
 * @param mayAnswer whether the account was opened here, so that we may agree for its owner
 */
public record HeldClaim(
        Organisation claimant,
        StudentId student,
        String firstName,
        String lastName,
        Optional<String> group,
        Instant at,
        boolean mayAnswer) {

    /** Never a name: a log line may print it. */
    @Override
    public String toString() {
        return "a claim of organisation " + claimant.id() + " on student " + student;
    }
}
