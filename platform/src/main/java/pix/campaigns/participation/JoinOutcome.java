package pix.campaigns.participation;

/** What comes of asking to take part, or to do it again. */
public sealed interface JoinOutcome {

    /** Begun now, or before and found again. */
    record Joined(Participation participation) implements JoinOutcome {}

    record Refused(Reason reason) implements JoinOutcome {}

    enum Reason {
        /** The campaign is archived: its code is no longer usable. */
        ARCHIVED,
        /** The organiser took this participation out: one does not come back. */
        REMOVED,
        /** What is asked besides the name was not typed. */
        IDENTIFIER_REQUIRED,
        /** An e-mail address was asked, and this is none. */
        IDENTIFIER_UNFIT,
        /** The campaign is for those on the organisation's roll, and this account is nobody there yet. */
        NOT_ON_ROLL,
        /** The student has left. */
        NO_LONGER_ON_ROLL,
        /** Another account takes part as the same student. */
        SOMEBODY_ELSE,
        /** It is done once only. */
        ONCE_ONLY,
        /** The former participation is not finished or not sent. */
        NOT_SENT,
        /** Some days must go by first. */
        TOO_EARLY,
        /** What the campaign is made from does not allow starting from nothing. */
        RESET_NOT_ALLOWED,
        /** All is held already: there is nothing to do again. */
        ALL_HELD
    }
}
