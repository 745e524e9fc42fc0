package pix.engine.exam;

/** Why an exam was not finished, as the invigilators report it at the finalisation. */
public enum AbortReason {
    /** The candidate left, or lacked time: what is not answered counts as wrong. */
    CANDIDATE,

    /** The equipment failed: what is not answered is neutralised. */
    TECHNICAL
}
