package pix.certification.seat;

/** What comes of candidates who are seated from the roll. */
public sealed interface SeatOutcome {

    /** @param count how many are new */
    record Seated(int count) implements SeatOutcome {}

    /** The session is finalised: nobody comes and nobody leaves any more. */
    record Closed() implements SeatOutcome {}
}
