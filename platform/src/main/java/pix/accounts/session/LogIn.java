package pix.accounts.session;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;
import pix.accounts.AccountEvent;
import pix.accounts.AccountEvent.Kind;
import pix.accounts.AccountId;
import pix.accounts.address.AddressLimits;
import pix.accounts.address.LimitedAction;
import pix.accounts.code.SecondFactors;
import pix.accounts.password.HashPasswords;
import pix.accounts.password.Password;
import pix.accounts.session.LoginOutcome.Blocked;
import pix.accounts.session.LoginOutcome.Locked;
import pix.accounts.session.LoginOutcome.LoggedIn;
import pix.accounts.session.LoginOutcome.MustChoose;
import pix.accounts.session.LoginOutcome.NeedsCode;
import pix.accounts.session.LoginOutcome.NoLongerOpens;
import pix.accounts.session.LoginOutcome.TooManyFromHere;
import pix.accounts.session.LoginOutcome.Wrong;
import pix.accounts.session.PendingLogIns.Pending;

/** A person proves who they are. No connection is held while the password is checked: that is the slow part. */
@Service
public class LogIn {

    private final Sessions sessions;
    private final OpenSessions open;
    private final LoginLocks locks;
    private final AddressLimits limits;
    private final FamiliarPlaces places;
    private final SecondFactors factors;
    private final PendingLogIns pending;
    private final HashPasswords hashing;
    private final ApplicationEventPublisher events;
    private final TransactionOperations transactions;
    private final Clock clock;

    LogIn(
            Sessions sessions,
            OpenSessions open,
            LoginLocks locks,
            AddressLimits limits,
            FamiliarPlaces places,
            SecondFactors factors,
            PendingLogIns pending,
            HashPasswords hashing,
            ApplicationEventPublisher events,
            TransactionOperations transactions,
            Clock clock) {
        this.sessions = sessions;
        this.open = open;
        this.locks = locks;
        this.limits = limits;
        this.places = places;
        this.factors = factors;
        this.pending = pending;
        this.hashing = hashing;
        this.events = events;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** With an e-mail or a username, in any case. */
    public LoginOutcome logIn(String typedLogin, Password password, Origin origin) {
        var login = TypedLogin.of(typedLogin).value();
        var isFamiliar = places.know(login, origin);
        if (limits.reached(LimitedAction.FAILED_LOG_IN, origin.address()) && !isFamiliar) return new TooManyFromHere();
        var counted = counted(login, origin);
        var lock = locks.of(counted);
        if (lock.isClosed(clock.instant())) return refusal(lock);
        var credentials = sessions.credentials(login);
        var isRight = hashing.opens(password, credentials.map(Credentials::hash));
        var opened = credentials.filter(_ -> isRight);
        var outcome = transactions.execute(_ -> settle(counted, opened));
        tell(outcome, credentials.map(Credentials::account));
        if (!outcome.isRightPassword()) limits.allow(LimitedAction.FAILED_LOG_IN, origin.address());
        return outcome;
    }

    /** Whoever guesses elsewhere locks the login everywhere but in the browsers where its owner logs in. */
    private String counted(String login, Origin origin) {
        return places.device(login, origin).map(device -> login + " " + device).orElse(login);
    }

    /** The lock is read again, held this time: others may have failed while the password was being checked. */
    private LoginOutcome settle(String counted, Optional<Credentials> opened) {
        var now = clock.instant();
        var lock = locks.hold(counted, now);
        if (lock.isClosed(now)) return refusal(lock);
        if (opened.isEmpty()) return fail(counted, lock, now);
        if (opened.get().isTooOld(now)) return new NoLongerOpens();
        locks.open(counted);
        var account = opened.get().account();
        var opensOnce = opened.get().opensOnce();
        if (factors.isOn(account)) return new NeedsCode(pending.add(new Pending(account, opensOnce), now));
        if (opensOnce) return new MustChoose(account);
        events.publishEvent(new AccountEvent(Kind.LOGGED_IN, account));
        return new LoggedIn(open.open(account));
    }

    /** Whose login it was, if it is anybody's, and what became of it. */
    private void tell(LoginOutcome outcome, Optional<AccountId> account) {
        var kind = switch (outcome) {
            case LoggedIn _, MustChoose _, NeedsCode _, TooManyFromHere _ -> Optional.<Kind>empty();
            case Wrong _, NoLongerOpens _ -> Optional.of(Kind.LOG_IN_REFUSED);
            case Locked _ -> Optional.of(Kind.LOGIN_LOCKED);
            case Blocked() -> Optional.of(Kind.LOGIN_BLOCKED);
        };
        kind.ifPresent(told -> events.publishEvent(new AccountEvent(told, account)));
    }

    private LoginOutcome fail(String counted, LoginLock lock, Instant now) {
        var after = lock.afterFailure(now);
        locks.keep(counted, after, now);
        return after.isClosed(now) ? refusal(after) : new Wrong(after.triesLeft());
    }

    private static LoginOutcome refusal(LoginLock lock) {
        return lock.lockedUntil().<LoginOutcome>map(Locked::new).orElseGet(Blocked::new);
    }
}
