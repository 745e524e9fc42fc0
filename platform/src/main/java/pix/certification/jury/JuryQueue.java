package pix.certification.jury;

/** Where a finalised session stands before the jury. */
public enum JuryQueue {
    /** Something is to be looked at, or somebody has it in hand. */
    TO_PROCESS,

    /** Nothing keeps its results back. */
    TO_PUBLISH,

    PUBLISHED
}
