package pix.campaigns.participation;

import java.util.Optional;
import pix.accounts.AccountId;
import pix.organisations.Roll.Enrolled;
import pix.organisations.student.StudentId;

/**
 * Who takes part, as the roll calls them now.
 *
 * @param learner none once the participation was deleted
 * @param student who it is on the organisation's roll; nobody without an account
 * @param group the class; empty for none
 */
public record Participant(
        Optional<AccountId> learner,
        Optional<StudentId> student,
        String firstName,
        String lastName,
        String group,
        Optional<String> identifier) {

    static Participant of(AccountId learner, Enrolled who, Optional<String> identifier) {
        return new Participant(
                Optional.of(learner),
                who.id() == 0 ? Optional.empty() : Optional.of(new StudentId(who.id())),
                who.firstName(),
                who.lastName(),
                who.group().orElse(""),
                identifier);
    }

    /** The same in another class. */
    Participant in(String newGroup) {
        return new Participant(learner, student, firstName, lastName, newGroup, identifier);
    }
}
