package pix.testing;

import jakarta.servlet.http.Cookie;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;
import pix.accounts.AccountId;
import pix.accounts.EmailAddress;
import pix.accounts.NewAccount;
import pix.accounts.NewAccount.Login.ByEmail;
import pix.accounts.OpenAccount;
import pix.accounts.Person;
import pix.accounts.StaffRole;
import pix.accounts.password.HashPasswords;
import pix.accounts.password.Password;
import pix.accounts.password.PasswordHash;
import pix.accounts.session.OpenSessions;
import pix.accounts.signup.SignUpDemand;

/** People who have an account already, and browsers in which they are signed in. */
@Component
public class People {

    public static final Password PASSWORD = new Password("Trois-Hiboux-42");

    private static final AtomicInteger NEXT = new AtomicInteger();

    private final OpenAccount accounts;
    private final OpenSessions sessions;
    private final PasswordHash hash;

    People(OpenAccount accounts, OpenSessions sessions, HashPasswords hashing) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.hash = hashing.hash(PASSWORD);
    }

    /** An address that nobody has used yet. */
    public static EmailAddress anEmail() {
        return EmailAddress.of("person" + NEXT.incrementAndGet() + "@sophie-germain.example");
    }

    public Person ada() {
        return open("Ada", "Delorme", anEmail(), Optional.empty());
    }

    public Person learner(EmailAddress email) {
        return open("Ada", "Delorme", email, Optional.empty());
    }

    public Person administrator() {
        return administrator(anEmail());
    }

    public Person administrator(EmailAddress email) {
        return open("Claude", "Perrin", email, Optional.of(StaffRole.ADMINISTRATOR));
    }

    /** The cookie of a browser in which this person has logged in. */
    public Cookie browserOf(Person person) {
        return new Cookie("pix", sessions.open(person.id()).value());
    }

    /** What somebody types who wants an account and makes no mistake. */
    public static SignUpDemand aDemand() {
        return new SignUpDemand("Ada", "Delorme", anEmail(), PASSWORD, true, Locale.FRENCH);
    }

    private Person open(String firstName, String lastName, EmailAddress email, Optional<StaffRole> role) {
        var account = new NewAccount(
                firstName,
                lastName,
                new ByEmail(email),
                hash,
                Locale.FRENCH,
                Optional.of(TestClock.START),
                Optional.empty(),
                role);
        AccountId id = accounts.open(account).orElseThrow();
        return new Person(id, firstName, lastName, role);
    }
}
