package pix.engine.judging;

/** What came of an answer; only {@code CORRECT} shows that a skill is held. */
public enum Verdict {
    CORRECT,
    WRONG,
    SKIPPED,
    TIMED_OUT,
    FOCUS_LOST
}
