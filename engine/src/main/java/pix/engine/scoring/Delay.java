package pix.engine.scoring;

import java.time.Duration;
import java.time.Instant;

/** How many days must go by after the last evidence about a competence. */
public record Delay(int days) {

    /** Before trying again to raise a level. */
    public static final Delay BEFORE_IMPROVING = new Delay(4);

    /** Before starting again from nothing. */
    public static final Delay BEFORE_RESET = new Delay(7);

    private static final Duration DAY = Duration.ofDays(1);

    /** The days left, a started day counting whole; 0 when the delay is over. */
    public int daysLeft(Instant last, Instant now) {
        var left = Duration.ofDays(days).minus(Duration.between(last, now));
        if (!left.isPositive()) return 0;
        long whole = left.dividedBy(DAY);
        return Math.toIntExact(left.equals(DAY.multipliedBy(whole)) ? whole : whole + 1);
    }
}
