package pix.assessment.report;

/** What kind of problem a learner reports; the last two only make sense once the answer is known. */
public enum Problem {
    QUESTION,
    PICTURE,
    LINK,
    SIMULATOR,
    DOWNLOAD,
    ACCESSIBILITY,
    OTHER,
    ANSWER,
    TUTORIAL;

    public boolean needsCorrection() {
        return this == ANSWER || this == TUTORIAL;
    }
}
