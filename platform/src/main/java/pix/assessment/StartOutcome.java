package pix.assessment;

/** What comes of asking to start a competence, to go on with it or to try it again. */
public sealed interface StartOutcome {

    /** Started, or found where it had been left. */
    record Ready(AttemptId attempt) implements StartOutcome {}

    record Refused(Reason reason, int daysLeft) implements StartOutcome {}

    enum Reason {
        /** What the running release asks of this competence does not make a level yet. */
        COMING,
        /** Nothing more can be won. */
        HIGHEST_LEVEL,
        /** Some days must go by before trying again. */
        TOO_EARLY
    }
}
