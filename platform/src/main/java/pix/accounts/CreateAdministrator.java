package pix.accounts;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Service;
import pix.accounts.AdministratorOutcome.Created;
import pix.accounts.AdministratorOutcome.EmailInvalid;
import pix.accounts.AdministratorOutcome.EmailTaken;
import pix.accounts.AdministratorOutcome.PasswordRefused;
import pix.accounts.NewAccount.Login.ByEmail;
import pix.accounts.password.HashPasswords;
import pix.accounts.password.Password;
import pix.accounts.password.PasswordRules;
import pix.shared.Languages;

/** Whoever installs the platform makes its first administrator. */
@Service
public class CreateAdministrator {

    private final OpenAccount accounts;
    private final HashPasswords hashing;
    private final Languages languages;
    private final Clock clock;

    CreateAdministrator(OpenAccount accounts, HashPasswords hashing, Languages languages, Clock clock) {
        this.accounts = accounts;
        this.hashing = hashing;
        this.languages = languages;
        this.clock = clock;
    }

    public AdministratorOutcome create(Administrator administrator, Password password) {
        var email = EmailAddress.of(administrator.email());
        if (!email.isValid()) return new EmailInvalid();
        var problem = PasswordRules.problemWith(password, administrator.everythingKnown());
        if (problem.isPresent()) return new PasswordRefused(problem.get());
        return accounts.open(account(administrator, email, password))
                .<AdministratorOutcome>map(Created::new)
                .orElseGet(EmailTaken::new);
    }

    private NewAccount account(Administrator administrator, EmailAddress email, Password password) {
        var now = Optional.of(clock.instant());
        var role = Optional.of(StaffRole.ADMINISTRATOR);
        var hash = hashing.hash(password);
        var login = new ByEmail(email);
        return new NewAccount(
                administrator.firstName(), administrator.lastName(), login, hash, languages.first(), now, now, role);
    }
}
