package pix.organisations.roll;

import java.time.Instant;
import java.util.Optional;
import pix.accounts.AccountId;

/**
 * An import from its upload to its end.
 *
 * @param progress percent
 * @param changes what it did, or would do while it asks
 * @param asked whom it would take off, when somebody had to say yes to it
 */
public record RollImport(
        RollImportId id,
        RollFormat format,
        boolean isReplacement,
        String fileName,
        long size,
        AccountId author,
        State state,
        int progress,
        Instant uploadedAt,
        Optional<Instant> endedAt,
        RollChanges changes,
        Optional<Retirement> asked,
        RollFindings findings) {

    /** What became of it. */
    public enum State {
        WAITING,
        RUNNING,
        /** Read, and most would leave: nothing is written before somebody says yes. */
        ASKING,
        IMPORTED,
        REFUSED,
        FAILED,
        /** Nobody said yes. */
        ABANDONED;

        /** Something is being done. */
        public boolean isGoingOn() {
            return this == WAITING || this == RUNNING;
        }
    }

    /** Whether somebody has to say yes to this, and has not: to as much, or to more. */
    boolean mustAsk(Retirement retirement) {
        return retirement.isOfMost() && asked.filter(retirement::isWithin).isEmpty();
    }
}
