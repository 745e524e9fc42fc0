package pix.bank.lesson;

/** What somebody finds who opens a tutorial. */
public enum TutorialKind {
    /** Read from one end to the other. */
    ARTICLE,
    /** Steps to be done while reading. */
    WORKSHOP,
    VIDEO
}
