package pix.certification.seat;

import java.util.Set;

/** What a typed candidate turns out to be. */
sealed interface ReadSeat {

    record Fit(NewSeat seat) implements ReadSeat {}

    /** All that is wrong, in the order of the fields. */
    record Unfit(Set<SeatFault> faults) implements ReadSeat {}
}
