package pix.accounts.recovery;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;
import pix.accounts.AccountId;
import pix.accounts.AccountViews;
import pix.accounts.Token;
import pix.accounts.address.AddressLimits;
import pix.accounts.address.LimitedAction;
import pix.accounts.password.HashPasswords;
import pix.accounts.password.Password;
import pix.accounts.password.PasswordHash;
import pix.accounts.password.PasswordRules;
import pix.accounts.recovery.PasswordChangeOutcome.Changed;
import pix.accounts.recovery.PasswordChangeOutcome.Refused;
import pix.accounts.recovery.PasswordChangeOutcome.TooManyTries;
import pix.accounts.recovery.PasswordChangeOutcome.WrongPassword;
import pix.accounts.recovery.TellOwner.Way;
import pix.accounts.session.ForgetCodes;
import pix.accounts.session.OpenSessions;
import pix.accounts.session.Origin;

/** A signed-in person chooses another password, after giving the present one: a borrowed browser is not enough. */
@Service
public class ChangePassword {

    private final PasswordResets resets;
    private final StoredPasswords passwords;
    private final AccountViews accounts;
    private final AddressLimits limits;
    private final HashPasswords hashing;
    private final OpenSessions sessions;
    private final ForgetCodes codes;
    private final TellOwner owner;
    private final TransactionOperations transactions;
    private final Clock clock;

    ChangePassword(
            PasswordResets resets,
            StoredPasswords passwords,
            AccountViews accounts,
            AddressLimits limits,
            HashPasswords hashing,
            OpenSessions sessions,
            ForgetCodes codes,
            TellOwner owner,
            TransactionOperations transactions,
            Clock clock) {
        this.resets = resets;
        this.passwords = passwords;
        this.accounts = accounts;
        this.limits = limits;
        this.hashing = hashing;
        this.sessions = sessions;
        this.codes = codes;
        this.owner = owner;
        this.transactions = transactions;
        this.clock = clock;
    }

    public PasswordChangeOutcome change(AccountId account, Password current, Password chosen, Origin origin) {
        if (!limits.allow(LimitedAction.PASSWORD_CHANGE, account.toString())) return new TooManyTries();
        if (!hashing.opens(current, Optional.of(passwords.of(account)))) return new WrongPassword();
        var known = accounts.summary(account).everythingKnown();
        var problem = PasswordRules.problemWith(chosen, known);
        if (problem.isPresent()) return new Refused(problem.get());
        var hash = hashing.hash(chosen);
        return transactions.execute(_ -> replace(account, hash, origin));
    }

    private PasswordChangeOutcome replace(AccountId account, PasswordHash hash, Origin origin) {
        passwords.replace(account, hash);
        resets.useUpAllOf(account, clock.instant());
        sessions.closeAllOf(account);
        codes.waitingOf(account);
        owner.passwordChanged(account, Way.OWN_PAGE, origin);
        Token session = sessions.open(account);
        return new Changed(session);
    }
}
