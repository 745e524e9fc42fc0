package pix.certification.seat;

/** What comes of a candidate who is to leave a session. */
public sealed interface RemovalOutcome {

    record Removed() implements RemovalOutcome {}

    /** Their test has begun: they stay. */
    record Started() implements RemovalOutcome {}

    /** The session is finalised. */
    record Closed() implements RemovalOutcome {}
}
