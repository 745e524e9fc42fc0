package pix.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import pix.accounts.EmailAddress;
import pix.accounts.NewAccount.Login.ByEmail;
import pix.accounts.NewAccount.Login.ByUsername;
import pix.accounts.StaffRole;
import pix.accounts.Username;
import pix.accounts.password.Password;

/**
 * Collège Sophie-Germain: a teacher, her pupils, and the platform's administrator; a centre of certification and its
 * candidates. Nobody here exists.
 */
final class SophieGermain {

    /** Printed at each start, hence the same for all: nothing in a demonstration is worth hiding. */
    static final Password PASSWORD = new Password("Trois-Moufles-27");

    static final List<DemoPerson> PEOPLE = List.of(
            administrator("Claude", "Perrin"),
            withEmail("teacher, Collège Sophie-Germain", "Claire", "Noether"),
            withEmail("her colleague", "Karim", "Benali"),
            onTheRoll("Ada", "Delorme", LocalDate.of(2013, 5, 2)),
            onTheRoll("Malo", "Garnier", LocalDate.of(2013, 9, 21)),
            withUsername("Inès", "Lœuillet", LocalDate.of(2013, 3, 12)),
            withUsername("Noé", "Marchand", LocalDate.of(2013, 11, 30)),
            withEmail("centre of certification, Lycée Jean-Baptiste Lulli", "Jeanne", "Lefort"),
            withEmail("candidate, to be certified", "Alice", "Fontaine"),
            withEmail("candidate, certified", "Lucas", "Ferrand"));

    private SophieGermain() {}

    private static DemoPerson administrator(String firstName, String lastName) {
        var person = withEmail("administrator", firstName, lastName);
        return new DemoPerson(
                person.part(),
                firstName,
                lastName,
                person.login(),
                Optional.of(StaffRole.ADMINISTRATOR),
                Optional.empty());
    }

    private static DemoPerson withEmail(String part, String firstName, String lastName) {
        var email = EmailAddress.of(firstName + "." + lastName + "@sophie-germain.example");
        return new DemoPerson(part, firstName, lastName, new ByEmail(email), Optional.empty(), Optional.empty());
    }

    private static DemoPerson onTheRoll(String firstName, String lastName, LocalDate birth) {
        var person = withEmail("pupil", firstName, lastName);
        return new DemoPerson(person.part(), firstName, lastName, person.login(), Optional.empty(), Optional.of(birth));
    }

    private static DemoPerson withUsername(String firstName, String lastName, LocalDate birth) {
        var username = Username.free(firstName, lastName, birth, _ -> false, RandomGenerator.getDefault());
        return new DemoPerson(
                "pupil", firstName, lastName, new ByUsername(username.value()), Optional.empty(), Optional.of(birth));
    }
}
