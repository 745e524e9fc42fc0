package pix.accounts.session;

import java.time.Clock;
import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pix.accounts.AccountEvent;
import pix.accounts.AccountEvent.Kind;
import pix.accounts.AccountId;
import pix.accounts.Token;
import pix.accounts.code.RecoveryCodes;
import pix.accounts.code.SecondFactors;
import pix.accounts.session.CodeOutcome.Blocked;
import pix.accounts.session.CodeOutcome.Locked;
import pix.accounts.session.CodeOutcome.LoggedIn;
import pix.accounts.session.CodeOutcome.MustChoose;
import pix.accounts.session.CodeOutcome.Over;
import pix.accounts.session.CodeOutcome.Wrong;

/** After the right password, a code of the app or one of those on paper: only then is somebody signed in. */
@Service
public class ProveCode {

    private final PendingLogIns pending;
    private final SecondFactors factors;
    private final RecoveryCodes papers;
    private final LoginLocks locks;
    private final OpenSessions open;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ProveCode(
            PendingLogIns pending,
            SecondFactors factors,
            RecoveryCodes papers,
            LoginLocks locks,
            OpenSessions open,
            ApplicationEventPublisher events,
            Clock clock) {
        this.pending = pending;
        this.factors = factors;
        this.papers = papers;
        this.locks = locks;
        this.open = open;
        this.events = events;
        this.clock = clock;
    }

    /** Whether a code is still waited for. */
    public boolean isPending(Token token) {
        return pending.find(token, clock.instant()).isPresent();
    }

    @Transactional
    public CodeOutcome prove(Token token, String typed) {
        var now = clock.instant();
        return pending.find(token, now)
                .map(found -> settle(token, found, typed, now))
                .orElseGet(Over::new);
    }

    private CodeOutcome settle(Token token, PendingLogIns.Pending found, String typed, Instant now) {
        var account = found.account();
        var lock = locks.hold(counted(account), now);
        if (lock.isClosed(now)) return refusal(lock);
        if (!opens(account, typed, now)) return fail(account, lock, now);
        if (!pending.use(token)) return new Over();
        locks.open(counted(account));
        if (found.mustChoose()) return new MustChoose(account);
        events.publishEvent(new AccountEvent(Kind.LOGGED_IN, account));
        return new LoggedIn(open.open(account));
    }

    private boolean opens(AccountId account, String typed, Instant now) {
        if (factors.accept(account, typed.replaceAll("\\s", ""), now)) return true;
        if (!papers.use(account, typed, now)) return false;
        events.publishEvent(new AccountEvent(Kind.RECOVERY_CODE_USED, account));
        return true;
    }

    private CodeOutcome fail(AccountId account, LoginLock lock, Instant now) {
        var after = lock.afterFailure(now);
        locks.keep(counted(account), after, now);
        var closed = after.isBlocked() ? Kind.LOGIN_BLOCKED : Kind.LOGIN_LOCKED;
        events.publishEvent(new AccountEvent(after.isClosed(now) ? closed : Kind.LOG_IN_REFUSED, account));
        return after.isClosed(now) ? refusal(after) : new Wrong();
    }

    /** Wrong codes are counted for the account, wherever they come from: who types one knows the password. */
    static String counted(AccountId account) {
        return "second factor of " + account;
    }

    private static CodeOutcome refusal(LoginLock lock) {
        return lock.lockedUntil().<CodeOutcome>map(Locked::new).orElseGet(Blocked::new);
    }
}
