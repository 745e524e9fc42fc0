package pix.accounts.session;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** What wrong passwords in a row do to one login: slower and slower, then closed until the mailbox is proved. */
record LoginLock(int failures, Optional<Instant> lockedUntil, Optional<Instant> blockedAt) {

    static final LoginLock OPEN = new LoginLock(0, Optional.empty(), Optional.empty());

    private static final int STEP = 10;
    private static final int LIMIT = 50;
    private static final int WARNED = 5;
    private static final int MOST_DOUBLINGS = 9;
    private static final Duration FIRST_PAUSE = Duration.ofMinutes(2);

    /** Each tenth failure in a row locks for twice as long as the one before; the fiftieth for good. */
    LoginLock afterFailure(Instant now) {
        var count = failures + 1;
        if (count >= LIMIT) return new LoginLock(count, Optional.empty(), Optional.of(now));
        if (count % STEP != 0) return new LoginLock(count, Optional.empty(), Optional.empty());
        var pause = FIRST_PAUSE.multipliedBy(1L << Math.min(count / STEP - 1, MOST_DOUBLINGS));
        return new LoginLock(count, Optional.of(now.plus(pause)), Optional.empty());
    }

    boolean isClosed(Instant now) {
        return isBlocked() || lockedUntil.filter(now::isBefore).isPresent();
    }

    boolean isBlocked() {
        return blockedAt.isPresent();
    }

    /** How many tries are left, said only when the limit is near. */
    Optional<Integer> triesLeft() {
        var left = LIMIT - failures;
        return left > 0 && left <= WARNED ? Optional.of(left) : Optional.empty();
    }
}
