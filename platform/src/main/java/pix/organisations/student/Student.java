package pix.organisations.student;

import java.time.LocalDate;
import java.util.Optional;
import pix.accounts.AccountId;

/**
 * A line of an organisation's roll, with or without an account.
 *
 * @param nationalId INE, or the identifier of an agricultural school
 * @param group a school's class, a university's group
 * @param isEntrusted whether the organisation may see how the account is entered, and give it passwords
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
        Optional<String> group,
        boolean isEntrusted) {

    /** The account, where the organisation may touch it. */
    Optional<AccountId> entrusted() {
        return account.filter(_ -> isEntrusted);
    }

    /** The same, whose account no organisation touches. */
    Student keptOwn() {
        return new Student(
                id,
                account,
                firstName,
                middleName,
                thirdName,
                lastName,
                preferredLastName,
                birthDate,
                nationalId,
                studentNumber,
                group,
                false);
    }

    /** Never a name: a log line may print it. */
    @Override
    public String toString() {
        return "student " + id;
    }
}
