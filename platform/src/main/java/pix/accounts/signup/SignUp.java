package pix.accounts.signup;

import static pix.accounts.signup.SignUpProblem.ROBOT_CHECK_FAILED;
import static pix.accounts.signup.SignUpProblem.TOO_MANY_FROM_HERE;

import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;
import pix.accounts.AccountLetterLinks;
import pix.accounts.AccountViews;
import pix.accounts.Token;
import pix.accounts.address.AddressLimits;
import pix.accounts.address.LimitedAction;
import pix.accounts.password.HashPasswords;
import pix.accounts.password.PasswordHash;
import pix.accounts.signup.SignUpOutcome.LinkSent;
import pix.accounts.signup.SignUpOutcome.Proved;
import pix.accounts.signup.SignUpOutcome.Refused;
import pix.mail.Letter;
import pix.mail.Outbox;

/**
 * A person asks for an account and gets a letter. The answer is the same whether or not the address opens an account
 * already, in what is said, in what is written and in the time that it takes; only the reader of the mailbox is told.
 */
@Service
public class SignUp {

    private static final Duration VALID = Duration.ofDays(1);

    private final PendingSignUps pending;
    private final AccountViews views;
    private final RobotCheck robots;
    private final AddressLimits limits;
    private final HashPasswords hashing;
    private final Outbox outbox;
    private final AccountLetterLinks links;
    private final TransactionOperations transactions;
    private final Clock clock;

    SignUp(
            PendingSignUps pending,
            AccountViews views,
            RobotCheck robots,
            AddressLimits limits,
            HashPasswords hashing,
            Outbox outbox,
            AccountLetterLinks links,
            TransactionOperations transactions,
            Clock clock) {
        this.pending = pending;
        this.views = views;
        this.robots = robots;
        this.limits = limits;
        this.hashing = hashing;
        this.outbox = outbox;
        this.links = links;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** @param robotCheck empty from a browser without scripts; fewer of these are taken from one place */
    public SignUpOutcome signUp(SignUpDemand demand, Optional<String> robotCheck, SignUpPlace place) {
        var counted = robotCheck.isPresent() ? LimitedAction.SIGN_UP : LimitedAction.SIGN_UP_UNCHECKED;
        if (!limits.allow(counted, place.address())) return new Refused(Set.of(TOO_MANY_FROM_HERE));
        var problems = problemsWith(demand, robotCheck);
        if (!problems.isEmpty()) return new Refused(problems);
        var hash = hashing.hash(demand.password());
        if (isProved(demand, place)) return new Proved(keep(demand, hash, place));
        if (limits.allow(LimitedAction.LETTER, demand.email().value()))
            transactions.executeWithoutResult(_ -> write(demand, hash, place));
        return new LinkSent();
    }

    private Set<SignUpProblem> problemsWith(SignUpDemand demand, Optional<String> robotCheck) {
        var problems = EnumSet.noneOf(SignUpProblem.class);
        problems.addAll(SignUpRules.problemsWith(demand));
        if (robotCheck.filter(typed -> !robots.accepts(typed)).isPresent()) problems.add(ROBOT_CHECK_FAILED);
        return problems;
    }

    /** For an address that opens an account the demand is written too, and no letter tells its link. */
    private void write(SignUpDemand demand, PasswordHash hash, SignUpPlace place) {
        var token = keep(demand, hash, place);
        outbox.post(views.isTaken(demand.email().value()) ? alreadyOpen(demand, place) : link(demand, token));
    }

    private Token keep(SignUpDemand demand, PasswordHash hash, SignUpPlace place) {
        var token = Token.random();
        pending.add(token, demand, hash, place, clock.instant(), clock.instant().plus(VALID));
        return token;
    }

    /** Whoever has read that mailbox may be told that it opens an account: then a letter says so. */
    private boolean isProved(SignUpDemand demand, SignUpPlace place) {
        return place.mailbox().filter(demand.email()::equals).isPresent()
                && !views.isTaken(demand.email().value());
    }

    private Letter link(SignUpDemand demand, Token token) {
        return new Letter("signup", demand.email().value(), demand.locale(), links.signUpConfirmation(token));
    }

    private Letter alreadyOpen(SignUpDemand demand, SignUpPlace place) {
        return new Letter("already", demand.email().value(), demand.locale(), links.logIn(place.next()));
    }
}
