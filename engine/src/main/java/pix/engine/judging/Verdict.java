package pix.engine.judging;

/** What came of an answer; only {@code CORRECT} shows that a skill is held. */
public enum Verdict {
    CORRECT,
    WRONG,
    SKIPPED,
    TIMED_OUT,
    FOCUS_LOST;

    /**
     * The verdict on an answer that was not refused: being late or having left the window only spoils a right one.
     *
     * @param right what the judge said; not looked at when the question was skipped
     */
    public static Verdict of(boolean right, Circumstances circumstances) {
        if (circumstances.skipped()) return SKIPPED;
        if (!right) return WRONG;
        if (circumstances.isLate()) return TIMED_OUT;
        return circumstances.isFocusLost() ? FOCUS_LOST : CORRECT;
    }
}
