package pix.accounts.signup;

import static pix.accounts.signup.SignUpProblem.TOO_MANY_FROM_HERE;

import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;
import pix.accounts.AccountViews;
import pix.accounts.Token;
import pix.accounts.address.AddressLimits;
import pix.accounts.address.LimitedAction;
import pix.accounts.password.HashPasswords;
import pix.accounts.password.PasswordHash;
import pix.accounts.signup.SignUpOutcome.LinkSent;
import pix.accounts.signup.SignUpOutcome.Refused;
import pix.mail.Letter;
import pix.mail.Outbox;

/**
 * The way in for a browser without JavaScript: reading the mailbox stands for the robot check. The answer is the same
 * whether or not the address already opens an account; only its reader is told.
 */
@Service
public class AskToSignUp {

    private static final Duration VALID = Duration.ofDays(1);

    private final PendingSignUps pending;
    private final AccountViews views;
    private final AddressLimits limits;
    private final HashPasswords hashing;
    private final Outbox outbox;
    private final TransactionOperations transactions;
    private final Clock clock;

    AskToSignUp(
            PendingSignUps pending,
            AccountViews views,
            AddressLimits limits,
            HashPasswords hashing,
            Outbox outbox,
            TransactionOperations transactions,
            Clock clock) {
        this.pending = pending;
        this.views = views;
        this.limits = limits;
        this.hashing = hashing;
        this.outbox = outbox;
        this.transactions = transactions;
        this.clock = clock;
    }

    public SignUpOutcome ask(SignUpDemand demand, String address) {
        if (!limits.allow(LimitedAction.SIGN_UP, address)) return new Refused(Set.of(TOO_MANY_FROM_HERE));
        var problems = SignUpRules.problemsWith(demand);
        if (!problems.isEmpty()) return new Refused(problems);
        var hash = hashing.hash(demand.password());
        if (limits.allow(LimitedAction.LETTER, demand.email().value()))
            transactions.executeWithoutResult(_ -> write(demand, hash));
        return new LinkSent();
    }

    private void write(SignUpDemand demand, PasswordHash hash) {
        outbox.post(views.isTaken(demand.email().value()) ? alreadyOpen(demand) : link(demand, hash));
    }

    private Letter link(SignUpDemand demand, PasswordHash hash) {
        var token = Token.random();
        pending.add(token, demand, hash, clock.instant(), clock.instant().plus(VALID));
        var path = "/inscription/confirmation/" + token.value();
        return new Letter("signup", demand.email().value(), demand.locale(), path);
    }

    private static Letter alreadyOpen(SignUpDemand demand) {
        return new Letter("already", demand.email().value(), demand.locale(), "/mot-de-passe-oublie");
    }
}
