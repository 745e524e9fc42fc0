package pix.accounts.session;

import org.springframework.stereotype.Component;
import pix.accounts.AccountId;

/** An account asks for no code any more, or for those of another app: what waited for one, and what was counted, is over. */
@Component
public class ForgetCodes {

    private final PendingLogIns pending;
    private final LoginLocks locks;

    ForgetCodes(PendingLogIns pending, LoginLocks locks) {
        this.pending = pending;
        this.locks = locks;
    }

    /** A log-in that began with another password does not go on with a code; wrong codes stay counted. */
    public void waitingOf(AccountId account) {
        pending.removeAllOf(account);
    }

    public void of(AccountId account) {
        waitingOf(account);
        locks.open(ProveCode.counted(account));
    }
}
