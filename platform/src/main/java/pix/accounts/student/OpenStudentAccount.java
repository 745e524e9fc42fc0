package pix.accounts.student;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;
import pix.accounts.AccountId;
import pix.accounts.NewAccount;
import pix.accounts.NewAccount.Login.ByUsername;
import pix.accounts.OpenAccount;
import pix.accounts.Username;
import pix.accounts.address.AddressLimits;
import pix.accounts.address.LimitedAction;
import pix.accounts.password.HashPasswords;
import pix.accounts.password.Password;
import pix.accounts.password.PasswordHash;
import pix.accounts.password.PasswordRules;
import pix.accounts.session.OpenSessions;
import pix.accounts.student.StudentAccountOutcome.NotWanted;
import pix.accounts.student.StudentAccountOutcome.Opened;
import pix.accounts.student.StudentAccountOutcome.Refused;
import pix.accounts.student.StudentAccountOutcome.TooManyFromHere;

/** A student whom their organisation knows gets an account without an e-mail, with a username that is made for them. */
@Service
public class OpenStudentAccount {

    private final OpenAccount accounts;
    private final AddUsername usernames;
    private final AddressLimits limits;
    private final HashPasswords hashing;
    private final OpenSessions sessions;
    private final TransactionOperations transactions;
    private final Clock clock;

    OpenStudentAccount(
            OpenAccount accounts,
            AddUsername usernames,
            AddressLimits limits,
            HashPasswords hashing,
            OpenSessions sessions,
            TransactionOperations transactions,
            Clock clock) {
        this.accounts = accounts;
        this.usernames = usernames;
        this.limits = limits;
        this.hashing = hashing;
        this.sessions = sessions;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Names and birth date as the organisation wrote them; a username is made of them. */
    public record Owner(String firstName, String lastName, LocalDate birthDate) {

        @Override
        public String toString() {
            return "the owner of an account";
        }
    }

    /** @param wanted is asked in the same transaction; a no, and there is no account */
    public StudentAccountOutcome open(
            Owner owner, Password password, Locale locale, String address, Predicate<AccountId> wanted) {
        if (!limits.allow(LimitedAction.SIGN_UP, address)) return new TooManyFromHere();
        var problem = PasswordRules.problemWith(password, List.of(owner.firstName(), owner.lastName()));
        if (problem.isPresent()) return new Refused(problem.get());
        var hash = hashing.hash(password);
        return transactions.execute(transaction -> {
            var username = usernames.free(owner.firstName(), owner.lastName(), owner.birthDate());
            var account = accounts.open(account(owner, username, hash, locale)).filter(wanted);
            if (account.isEmpty()) transaction.setRollbackOnly();
            return account.<StudentAccountOutcome>map(id -> new Opened(username, sessions.open(id)))
                    .orElseGet(NotWanted::new);
        });
    }

    private NewAccount account(Owner owner, Username username, PasswordHash hash, Locale locale) {
        return new NewAccount(
                owner.firstName(),
                owner.lastName(),
                new ByUsername(username.value()),
                hash,
                locale,
                Optional.of(clock.instant()),
                Optional.empty(),
                Optional.empty());
    }
}
