package pix.certification.jury;

/** What the jury decides, of a session or of a candidate. Each undoes another one, or is undone by it. */
public enum DecisionKind {
    /** Somebody of the jury takes a session in hand. */
    TAKEN,
    RELEASED,

    /** The centre may say again how it went. */
    REOPENED,
    PUBLISHED,
    UNPUBLISHED,

    CANCELLED,
    RESTORED,

    /** For fraud. */
    REJECTED,
    READMITTED,

    NEUTRALISED,
    REINSTATED,

    /** A report needs nothing more. */
    SETTLED,

    /** What the candidate is told. */
    TOLD_CANDIDATE,

    /** What the organisation is told. */
    TOLD_ORGANISATION
}
