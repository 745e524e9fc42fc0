package pix.engine.sitting;

/** Why something cannot happen to a sitting as it is. */
public enum SittingRefusal {
    /** Nothing follows an end. */
    ENDED,

    /** The invigilator has not let the candidate in, or has not allowed this browser to go on. */
    NOT_ADMITTED,

    /** Another browser sits there. */
    ELSEWHERE,

    /** Nobody has entered yet. */
    NOT_STARTED,

    /** The question has an alert that waits for the invigilator. */
    FROZEN,

    /** This question is no longer asked, or not yet. */
    NOT_ASKED,

    /** There is no alert on this question. */
    NO_ALERT
}
