package pix.certification.seat;

import java.time.LocalDate;
import java.util.Optional;
import pix.accounts.AccountId;
import pix.certification.SeatId;
import pix.certification.birth.BirthPlace;
import pix.organisations.OrganisationId;
import pix.organisations.student.StudentId;

/**
 * A candidate of a session, as their papers say who they are.
 *
 * @param resultsEmail to whom their result is sent besides
 * @param externalId what the centre calls them
 * @param group the class of the roll
 * @param extraTime in per cent; none is 0
 * @param isAccessible a need that lifts the rule of focus
 * @param billing of whoever is not a school's
 * @param student who they are on the roll of their school
 * @param account who has come, once they have
 * @param hasStarted a test has begun: they stay in the session
 */
public record Seat(
        SeatId id,
        String firstName,
        String lastName,
        Optional<String> sex,
        LocalDate birthDate,
        BirthPlace birth,
        Optional<String> email,
        Optional<String> resultsEmail,
        Optional<String> externalId,
        Optional<String> group,
        int extraTime,
        boolean isAccessible,
        Optional<Billing> billing,
        Optional<String> prepaymentCode,
        Optional<OrganisationId> organisation,
        Optional<StudentId> student,
        Optional<AccountId> account,
        boolean hasStarted) {

    public String name() {
        return lastName + " " + firstName;
    }

    /** Never a name: a log line may print it. */
    @Override
    public String toString() {
        return "candidate " + id;
    }
}
