package pix.assessment;

/** How an attempt ended, if it did: with nothing left to ask, or thrown away by a reset. */
public enum AttemptEnd {
    NOT_YET,
    COMPLETED,
    ABORTED
}
