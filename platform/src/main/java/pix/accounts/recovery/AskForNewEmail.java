package pix.accounts.recovery;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;
import pix.accounts.AccountId;
import pix.accounts.AccountLetterLinks;
import pix.accounts.AccountViews;
import pix.accounts.EmailAddress;
import pix.accounts.Token;
import pix.accounts.address.AddressLimits;
import pix.accounts.address.LimitedAction;
import pix.accounts.password.HashPasswords;
import pix.accounts.password.Password;
import pix.mail.Letter;
import pix.mail.Outbox;

/**
 * A signed-in person wants another address, and gives the password: a borrowed browser is not enough. The letter goes to the
 * new address; the same is done and said whether or not that opens an account already.
 */
@Service
public class AskForNewEmail {

    private static final Duration VALID = Duration.ofDays(3);

    private final EmailConfirmations confirmations;
    private final StoredPasswords passwords;
    private final AccountViews accounts;
    private final HashPasswords hashing;
    private final AddressLimits limits;
    private final Outbox outbox;
    private final AccountLetterLinks links;
    private final TransactionOperations transactions;
    private final Clock clock;

    AskForNewEmail(
            EmailConfirmations confirmations,
            StoredPasswords passwords,
            AccountViews accounts,
            HashPasswords hashing,
            AddressLimits limits,
            Outbox outbox,
            AccountLetterLinks links,
            TransactionOperations transactions,
            Clock clock) {
        this.confirmations = confirmations;
        this.passwords = passwords;
        this.accounts = accounts;
        this.hashing = hashing;
        this.limits = limits;
        this.outbox = outbox;
        this.links = links;
        this.transactions = transactions;
        this.clock = clock;
    }

    public NewEmailOutcome ask(AccountId account, EmailAddress email, Password current) {
        if (!email.isValid()) return NewEmailOutcome.INVALID;
        if (!limits.allow(LimitedAction.PASSWORD_CHANGE, account.toString())) return NewEmailOutcome.TOO_MANY_TRIES;
        if (!hashing.opens(current, Optional.of(passwords.of(account)))) return NewEmailOutcome.WRONG_PASSWORD;
        if (limits.allow(LimitedAction.LETTER, email.value()))
            transactions.executeWithoutResult(_ -> write(account, email));
        return NewEmailOutcome.LINK_SENT;
    }

    private void write(AccountId account, EmailAddress email) {
        var owner = accounts.summary(account);
        var isFree = !accounts.isTaken(email.value())
                || owner.email().filter(email::equals).isPresent();
        var token = Token.random();
        confirmations.add(token, account, email, clock.instant().plus(VALID));
        outbox.post(
                isFree
                        ? new Letter("email", email.value(), owner.locale(), links.emailConfirmation(token))
                        : new Letter("emailtaken", email.value(), owner.locale(), links.logIn()));
    }
}
