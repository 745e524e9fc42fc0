package pix.certification.exam;

import java.time.Duration;
import java.time.Instant;

/** How long an exam lasts: an hour and three quarters, and a share of it for whoever has extra time. */
public final class ExamTime {

    private static final int MINUTES = 105;
    private static final int PER_CENT = 100;

    /** So long after its start, all that may still happen to a test is its end. */
    private static final Duration LONGEST = Duration.ofHours(24);

    private ExamTime() {}

    public static Instant endOf(Instant start) {
        return start.plus(Duration.ofMinutes(MINUTES));
    }

    /** @param share in per cent; a minute that has begun is given whole */
    public static Instant endOf(Instant start, int share) {
        return start.plus(Duration.ofMinutes(Math.ceilDiv(MINUTES * (PER_CENT + share), PER_CENT)));
    }

    /** What is timed takes longer by the same share. @param share in per cent */
    static Duration lengthened(Duration time, int share) {
        return time.multipliedBy(PER_CENT + share).dividedBy(PER_CENT);
    }

    public static boolean isOver(Instant start, Instant now) {
        return now.isAfter(start.plus(LONGEST));
    }
}
