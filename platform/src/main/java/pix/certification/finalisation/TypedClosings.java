package pix.certification.finalisation;

import java.util.Map;
import java.util.Set;
import pix.certification.SeatId;
import pix.engine.exam.AbortReason;

/**
 * What is said of the candidates of a session, as it is typed.
 *
 * @param reasons of those tests that were not finished; whoever is missing has none
 * @param seen whose end screen was seen
 * @param comment on the whole session
 */
public record TypedClosings(Map<SeatId, AbortReason> reasons, Set<SeatId> seen, String comment) {

    public static final int LONGEST_COMMENT = 500;

    public TypedClosings {
        reasons = Map.copyOf(reasons);
        seen = Set.copyOf(seen);
        comment = comment.strip();
    }

    public boolean isTooLong() {
        return comment.length() > LONGEST_COMMENT;
    }
}
