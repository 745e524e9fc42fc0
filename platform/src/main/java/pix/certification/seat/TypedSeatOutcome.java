package pix.certification.seat;

import java.util.Set;
import pix.certification.SeatId;

/** What comes of a candidate who is typed, or whose line is changed. */
public sealed interface TypedSeatOutcome {

    record Kept(SeatId seat) implements TypedSeatOutcome {}

    /** All that is wrong, in the order of the fields. */
    record Unfit(Set<SeatFault> faults) implements TypedSeatOutcome {}

    /** Their test has begun: they stay as they are. */
    record Started() implements TypedSeatOutcome {}

    /** The session is finalised. */
    record Closed() implements TypedSeatOutcome {}
}
