package pix.engine.sitting;

import java.time.Instant;

/** How and when a sitting ended. */
public record SittingEnd(Kind kind, Instant at) {

    /** What ended it. */
    public enum Kind {
        COMPLETED,
        BY_INVIGILATOR,
        BY_FINALISATION
    }
}
