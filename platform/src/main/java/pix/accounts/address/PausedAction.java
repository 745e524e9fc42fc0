package pix.accounts.address;

import java.time.Duration;
import java.util.Optional;

/**
 * What somebody could find out by trying, again and again. Some failures are free; then each further round of them costs
 * twice the pause before. A whole school comes from one address: the rules think of it.
 */
public enum PausedAction {
    /** « Who are you? » from one place: a class types badly, a machine types for ever. */
    IDENTITY_FROM_ADDRESS(60, 10, Duration.ofMinutes(1), Duration.ofHours(1), Duration.ofHours(2)),
    /** At the door of one campaign, wherever it comes from. */
    IDENTITY_AT_CAMPAIGN(300, 50, Duration.ofMinutes(1), Duration.ofMinutes(30), Duration.ofHours(2)),
    /** Of one pupil: nobody mistakes their own birth date for long. */
    IDENTITY_OF_STUDENT(5, 3, Duration.ofMinutes(1), Duration.ofHours(12), Duration.ofDays(1)),
    /** The invigilator's code of any session, from one place. */
    INVIGILATOR_FROM_ADDRESS(10, 5, Duration.ofMinutes(1), Duration.ofHours(1), Duration.ofHours(2)),
    /** That of one session, wherever it is guessed from. */
    INVIGILATOR_AT_SESSION(30, 10, Duration.ofMinutes(1), Duration.ofMinutes(30), Duration.ofHours(2)),
    /** At which session, under which name: by one account. */
    CANDIDATE_OF_ACCOUNT(8, 4, Duration.ofMinutes(1), Duration.ofMinutes(30), Duration.ofHours(2)),
    /** The code of a certificate, from one place. */
    CERTIFICATE_FROM_ADDRESS(10, 5, Duration.ofMinutes(1), Duration.ofHours(1), Duration.ofHours(2)),
    /** The access code of a session, by one account: whoever is in the room reads it. */
    ACCESS_OF_CANDIDATE(8, 4, Duration.ofMinutes(1), Duration.ofMinutes(10), Duration.ofHours(2));

    private static final int MOST_DOUBLINGS = 20;

    private final int free;
    private final int round;
    private final Duration first;
    private final Duration longest;
    final Duration forgotten;

    /**
     * @param free the failure that costs the first pause
     * @param round how many more cost the next one
     * @param forgotten without a failure for this long, all is forgiven
     */
    PausedAction(int free, int round, Duration first, Duration longest, Duration forgotten) {
        this.free = free;
        this.round = round;
        this.first = first;
        this.longest = longest;
        this.forgotten = forgotten;
    }

    /** Whether the subject is an address: all those of one home or school are one. */
    boolean isFromAddress() {
        return this == IDENTITY_FROM_ADDRESS || this == INVIGILATOR_FROM_ADDRESS || this == CERTIFICATE_FROM_ADDRESS;
    }

    /** How long the next one waits after so many failures in a row. */
    Optional<Duration> pauseAfter(int failures) {
        if (failures < free || (failures - free) % round != 0) return Optional.empty();
        var doublings = Math.min(MOST_DOUBLINGS, (failures - free) / round);
        var pause = first.multipliedBy(1L << doublings);
        return Optional.of(pause.compareTo(longest) < 0 ? pause : longest);
    }
}
