package pix.certification.finalisation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * All that the finalisation of a session asks about, and what was said already.
 *
 * @param seats whose test has begun; those not heard of for longest come first
 * @param absent how many never began
 * @param comment on the whole session; empty when all went well
 * @param finalisedAt when it was finalised, if it was
 */
public record FinalisationSheet(List<ClosingSeat> seats, int absent, String comment, Optional<Instant> finalisedAt) {

    public FinalisationSheet {
        seats = List.copyOf(seats);
    }

    public List<ClosingSeat> unfinished() {
        return seats.stream().filter(seat -> !seat.isFinished()).toList();
    }

    public List<ClosingSeat> finished() {
        return seats.stream().filter(ClosingSeat::isFinished).toList();
    }

    /** Those whose test was not finished, for a reason that nobody has given. */
    public List<ClosingSeat> unexplained() {
        return unfinished().stream().filter(seat -> seat.reason().isEmpty()).toList();
    }

    /** How many finished tests whose end screen nobody says to have seen. */
    public long unseenEnds() {
        return finished().stream().filter(seat -> !seat.isEndSeen()).count();
    }
}
