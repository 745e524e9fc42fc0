package pix.organisations.team;

/** What comes of asking for the activation of a school's space. */
public enum ActivationOutcome {
    /** An invitation to administer has left for the school's own mailbox. */
    SENT,
    UNKNOWN_UAI,
    SEVERAL_WITH_UAI,
    NO_MAILBOX,
    ARCHIVED,
    /** Too many demands from one place. */
    TOO_MANY
}
