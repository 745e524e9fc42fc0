package pix.accounts.session;

import java.time.Duration;
import java.time.Instant;
import pix.accounts.Person;

/** One browser in which somebody is signed in. */
record KnownSession(Person person, Instant createdAt, Instant lastSeenAt, Instant expiresAt) {

    /** Unused for this long, a session is over. */
    static final Duration IDLE = Duration.ofDays(7);

    /** However much it is used, a session is over after this long. */
    static final Duration LONGEST = Duration.ofDays(30);

    /** However much a guest does, it is over after this long (rule L5.2). */
    static final Duration GUEST = Duration.ofHours(4);

    /** Being seen is written this often and not more: a page must not cost a write. */
    private static final Duration BETWEEN_TWO_WRITES = Duration.ofMinutes(5);

    boolean isOver(Instant now) {
        return !now.isBefore(expiresAt);
    }

    boolean isWorthWriting(Instant now) {
        return lastSeenAt.plus(BETWEEN_TWO_WRITES).isBefore(now);
    }

    Instant expiryIfSeenAt(Instant now) {
        if (person.isGuest()) return expiresAt;
        var idle = now.plus(IDLE);
        var latest = createdAt.plus(LONGEST);
        return idle.isBefore(latest) ? idle : latest;
    }
}
