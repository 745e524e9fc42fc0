package pix.accounts.signup;

import static pix.accounts.signup.SignUpProblem.EMAIL_TAKEN;
import static pix.accounts.signup.SignUpProblem.ROBOT_CHECK_FAILED;
import static pix.accounts.signup.SignUpProblem.TOO_MANY_FROM_HERE;

import java.time.Clock;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;
import pix.accounts.AccountId;
import pix.accounts.AccountViews;
import pix.accounts.NewAccount;
import pix.accounts.NewAccount.Login.ByEmail;
import pix.accounts.OpenAccount;
import pix.accounts.address.AddressLimits;
import pix.accounts.address.LimitedAction;
import pix.accounts.password.HashPasswords;
import pix.accounts.password.PasswordHash;
import pix.accounts.session.OpenSessions;
import pix.accounts.signup.SignUpOutcome.Refused;
import pix.accounts.signup.SignUpOutcome.SignedUp;

/** A person who is not a robot gets an account and is signed in. */
@Service
public class SignUp {

    private final OpenAccount accounts;
    private final AccountViews views;
    private final RobotCheck robots;
    private final AddressLimits limits;
    private final HashPasswords hashing;
    private final OpenSessions sessions;
    private final EmailToConfirm email;
    private final TransactionOperations transactions;
    private final Clock clock;

    SignUp(
            OpenAccount accounts,
            AccountViews views,
            RobotCheck robots,
            AddressLimits limits,
            HashPasswords hashing,
            OpenSessions sessions,
            EmailToConfirm email,
            TransactionOperations transactions,
            Clock clock) {
        this.accounts = accounts;
        this.views = views;
        this.robots = robots;
        this.limits = limits;
        this.hashing = hashing;
        this.sessions = sessions;
        this.email = email;
        this.transactions = transactions;
        this.clock = clock;
    }

    public SignUpOutcome signUp(SignUpDemand demand, String robotCheck, String address) {
        if (!limits.allow(LimitedAction.SIGN_UP, address)) return new Refused(Set.of(TOO_MANY_FROM_HERE));
        var problems = problemsWith(demand, robotCheck);
        if (!problems.isEmpty()) return new Refused(problems);
        var hash = hashing.hash(demand.password());
        return transactions
                .execute(_ -> open(demand, hash))
                .<SignUpOutcome>map(account -> new SignedUp(sessions.open(account)))
                .orElseGet(() -> new Refused(Set.of(EMAIL_TAKEN)));
    }

    /** That an address is taken is said to those who pay for the question with a robot check, and to nobody else. */
    private Set<SignUpProblem> problemsWith(SignUpDemand demand, String robotCheck) {
        var problems = EnumSet.noneOf(SignUpProblem.class);
        problems.addAll(SignUpRules.problemsWith(demand));
        if (!robots.accepts(robotCheck)) problems.add(ROBOT_CHECK_FAILED);
        else if (demand.email().isValid() && views.isTaken(demand.email().value())) problems.add(EMAIL_TAKEN);
        return problems;
    }

    private Optional<AccountId> open(SignUpDemand demand, PasswordHash hash) {
        var account = accounts.open(newAccount(demand, hash));
        account.ifPresent(id -> email.ask(id, demand.email(), demand.locale()));
        return account;
    }

    private NewAccount newAccount(SignUpDemand demand, PasswordHash hash) {
        return new NewAccount(
                demand.firstName(),
                demand.lastName(),
                new ByEmail(demand.email()),
                hash,
                demand.locale(),
                Optional.of(clock.instant()),
                Optional.empty(),
                Optional.empty());
    }
}
