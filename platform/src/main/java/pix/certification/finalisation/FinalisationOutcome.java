package pix.certification.finalisation;

/** What comes of saying how a session went, or of finalising it. */
public enum FinalisationOutcome {
    DONE,

    /** It was finalised before: nothing of it changes. */
    FINALISED_BEFORE,

    /** No test has begun: there is nothing to finalise. */
    NOBODY_STARTED,

    /** A test was not finished, and nobody has said why. */
    UNEXPLAINED
}
