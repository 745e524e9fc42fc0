package pix.engine.sitting;

/** What came of an event. */
public sealed interface SittingOutcome {

    /** It happened: this is how the sitting is now. */
    record Accepted(Sitting after) implements SittingOutcome {}

    /** It cannot happen now: nothing has changed. */
    record Refused(SittingRefusal reason) implements SittingOutcome {}
}
