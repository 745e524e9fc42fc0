package pix.web.app.account;

import java.time.Duration;
import java.time.Instant;

/** How long a door stays closed, as it is told. */
final class MinutesLeft {

    private MinutesLeft() {}

    /** Rounded up: at the minute that is told, one gets in. */
    static long until(Instant until, Instant now) {
        return Duration.between(now, until).plusSeconds(59).toMinutes();
    }
}
