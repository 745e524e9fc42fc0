package pix.organisations.roll;

import java.time.Instant;
import java.util.Optional;
import pix.accounts.AccountId;

/**
 * An import from its upload to its end.
 *
 * @param progress percent
 * @param problems how many there are, of which the first thousand are kept
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
        int problems) {

    /** What became of it. */
    public enum State {
        WAITING,
        RUNNING,
        IMPORTED,
        REFUSED,
        FAILED;

        public boolean isOver() {
            return this != WAITING && this != RUNNING;
        }
    }
}
