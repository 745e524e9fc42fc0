package pix.accounts.signup;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;
import pix.accounts.MaskedLogin;
import pix.accounts.OpenAccount;
import pix.accounts.Token;
import pix.accounts.address.AddressLimits;
import pix.accounts.address.LimitedAction;
import pix.accounts.password.HashPasswords;
import pix.accounts.session.OpenSessions;
import pix.accounts.signup.FinishOutcome.DeadLink;
import pix.accounts.signup.FinishOutcome.Opened;
import pix.accounts.signup.FinishOutcome.OpenedBefore;
import pix.accounts.signup.FinishOutcome.PasswordNeeded;
import pix.accounts.signup.FinishOutcome.TooManyTries;
import pix.accounts.signup.FinishOutcome.WrongPassword;

/** The account opens when the mailed link is followed by whoever signed up, and by nobody else. */
@Service
public class FinishSigningUp {

    private final PendingSignUps pending;
    private final OpenAccount accounts;
    private final OpenSessions sessions;
    private final HashPasswords hashing;
    private final AddressLimits limits;
    private final TransactionOperations transactions;
    private final Clock clock;

    FinishSigningUp(
            PendingSignUps pending,
            OpenAccount accounts,
            OpenSessions sessions,
            HashPasswords hashing,
            AddressLimits limits,
            TransactionOperations transactions,
            Clock clock) {
        this.pending = pending;
        this.accounts = accounts;
        this.sessions = sessions;
        this.hashing = hashing;
        this.limits = limits;
        this.transactions = transactions;
        this.clock = clock;
    }

    public FinishOutcome finish(Token token, SignUpProof proof) {
        var found = pending.find(token, clock.instant());
        if (found.isEmpty()) return new DeadLink();
        var asked = found.get();
        if (asked.isUsed()) return new OpenedBefore(asked.next());
        return refusal(asked, token, proof).orElseGet(() -> transactions.execute(_ -> open(asked, token)));
    }

    private Optional<FinishOutcome> refusal(PendingSignUp asked, Token token, SignUpProof proof) {
        return switch (proof) {
            case SignUpProof.Browser(var mark) ->
                pending.began(token, mark) ? Optional.empty() : Optional.of(new PasswordNeeded(login(asked)));
            case SignUpProof.Typed(var password) -> {
                if (!limits.allow(LimitedAction.SIGN_UP_FINISH, token.value())) yield Optional.of(new TooManyTries());
                var hash = Optional.of(asked.account().passwordHash());
                yield hashing.opens(password, hash) ? Optional.empty() : Optional.of(new WrongPassword(login(asked)));
            }
        };
    }

    private FinishOutcome open(PendingSignUp asked, Token token) {
        if (!pending.use(token, clock.instant())) return new OpenedBefore(asked.next());
        return accounts.open(asked.account())
                .<FinishOutcome>map(account -> new Opened(sessions.open(account), asked.next()))
                .orElseGet(() -> new OpenedBefore(asked.next()));
    }

    private static MaskedLogin login(PendingSignUp asked) {
        return MaskedLogin.of(Optional.of(asked.email().value())).orElseThrow();
    }
}
