package pix.certification.jury;

/** What comes of a decision of the jury. */
public enum JuryOutcome {
    DONE,

    /** The session is not finalised, or its results are published: something else has to be done first. */
    NOT_NOW,

    /** Somebody who has sat has no result yet, or one that contradicts itself. */
    WITHOUT_RESULT,

    /** It is so already. */
    UNCHANGED,

    /** What cannot be undone without a trace wants a reason. */
    NO_REASON,

    /** More words than are kept. */
    TOO_LONG
}
