package pix.organisations.student;

import java.time.LocalDate;
import java.util.Optional;
import pix.accounts.AccountId;

/**
 * A line of an organisation's roll, with or without an account.
 *
 * @param nationalId INE, or the identifier of an agricultural school
 * @param group a school's class, a university's group
 */
public record Student(
        StudentId id,
        Optional<AccountId> account,
        String firstName,
        Optional<String> middleName,
        Optional<String> thirdName,
        String lastName,
        Optional<String> preferredLastName,
        Optional<LocalDate> birthDate,
        Optional<String> nationalId,
        Optional<String> studentNumber,
        Optional<String> group) {

    /** Never a name: a log line may print it. */
    @Override
    public String toString() {
        return "student " + id;
    }
}
