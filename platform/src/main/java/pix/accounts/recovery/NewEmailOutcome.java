package pix.accounts.recovery;

/** What comes of asking for another address. */
public enum NewEmailOutcome {
    /** Whether the address opens an account already is said in the letter, not here. */
    LINK_SENT,
    INVALID,
    WRONG_PASSWORD,
    TOO_MANY_TRIES
}
