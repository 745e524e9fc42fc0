package pix.engine.exam;

import pix.engine.judging.Verdict;

/** What came of one question of an exam. */
public enum QuestionOutcome {
    CORRECT,

    /** Some fields of several are right. */
    PARTLY_CORRECT,

    WRONG,

    /** Never answered by a candidate who left or lacked time: counted as wrong. */
    GIVEN_UP,

    /** Not answered, and nobody has said why. */
    UNANSWERED;

    /** @param somethingRight whether at least one field of several is right */
    public static QuestionOutcome of(Verdict verdict, boolean somethingRight) {
        return switch (verdict) {
            case CORRECT -> CORRECT;
            case WRONG -> somethingRight ? PARTLY_CORRECT : WRONG;
            case SKIPPED, TIMED_OUT, FOCUS_LOST -> WRONG;
        };
    }

    boolean isCounted() {
        return this != UNANSWERED;
    }
}
