package pix.campaigns.participation;

/** What comes of sending results or a profile. */
public sealed interface ShareOutcome {

    record Shared(Participation participation, Result result) implements ShareOutcome {}

    /** They are with the organiser already: the same words as the first time. */
    record AlreadyShared() implements ShareOutcome {}

    record Refused(Reason reason) implements ShareOutcome {}

    enum Reason {
        /** The campaign is archived. */
        ARCHIVED,
        /** Not all is answered yet. */
        NOT_COMPLETED
    }
}
