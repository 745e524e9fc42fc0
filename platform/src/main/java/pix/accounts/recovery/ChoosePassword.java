package pix.accounts.recovery;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;
import pix.accounts.AccountId;
import pix.accounts.AccountViews;
import pix.accounts.MaskedLogin;
import pix.accounts.Token;
import pix.accounts.password.HashPasswords;
import pix.accounts.password.Password;
import pix.accounts.password.PasswordHash;
import pix.accounts.password.PasswordRules;
import pix.accounts.recovery.NewPasswordOutcome.Chosen;
import pix.accounts.recovery.NewPasswordOutcome.DeadLink;
import pix.accounts.recovery.NewPasswordOutcome.Refused;
import pix.accounts.recovery.TellOwner.Way;
import pix.accounts.session.FamiliarPlaces;
import pix.accounts.session.ForgetCodes;
import pix.accounts.session.OpenSessions;
import pix.accounts.session.Origin;
import pix.accounts.session.UnlockLogin;

/**
 * The link of the letter, or the leave that a one-time password gives, is used once: another password, no session left, no
 * other link left, no lock left.
 */
@Service
public class ChoosePassword {

    private final PasswordResets resets;
    private final StoredPasswords passwords;
    private final AccountViews accounts;
    private final HashPasswords hashing;
    private final OpenSessions sessions;
    private final ForgetCodes codes;
    private final FamiliarPlaces places;
    private final UnlockLogin unlock;
    private final TellOwner owner;
    private final TransactionOperations transactions;
    private final Clock clock;

    ChoosePassword(
            PasswordResets resets,
            StoredPasswords passwords,
            AccountViews accounts,
            HashPasswords hashing,
            OpenSessions sessions,
            ForgetCodes codes,
            FamiliarPlaces places,
            UnlockLogin unlock,
            TellOwner owner,
            TransactionOperations transactions,
            Clock clock) {
        this.resets = resets;
        this.passwords = passwords;
        this.accounts = accounts;
        this.hashing = hashing;
        this.sessions = sessions;
        this.codes = codes;
        this.places = places;
        this.unlock = unlock;
        this.owner = owner;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Whose password this link changes; empty when the link is dead. */
    public Optional<MaskedLogin> whose(Token token) {
        return resets.accountOf(token, clock.instant())
                .flatMap(account ->
                        MaskedLogin.of(Optional.of(accounts.summary(account).login())));
    }

    public NewPasswordOutcome choose(Token token, Password password, Origin origin) {
        var account = resets.accountOf(token, clock.instant());
        if (account.isEmpty()) return new DeadLink();
        var summary = accounts.summary(account.get());
        var problem = PasswordRules.problemWith(password, summary.everythingKnown());
        if (problem.isPresent()) return new Refused(problem.get());
        var hash = hashing.hash(password);
        return transactions.execute(_ -> replace(token, account.get(), summary.login(), hash, origin));
    }

    private NewPasswordOutcome replace(Token token, AccountId account, String login, PasswordHash hash, Origin origin) {
        var now = clock.instant();
        if (!resets.use(token, now)) return new DeadLink();
        passwords.replace(account, hash);
        var wasMailed = resets.wasMailed(token);
        if (wasMailed) passwords.mailboxIsRead(account, now);
        resets.useUpAllOf(account, now);
        sessions.closeAllOf(account);
        codes.waitingOf(account);
        places.forgetAllOf(account);
        unlock.unlock(login);
        owner.passwordChanged(account, wasMailed ? Way.MAILED_LINK : Way.ONE_TIME_PASSWORD, origin);
        return new Chosen(wasMailed ? Optional.empty() : Optional.of(sessions.open(account)));
    }
}
