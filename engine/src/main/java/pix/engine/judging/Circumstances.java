package pix.engine.judging;

import java.util.OptionalInt;

/**
 * How an answer was given.
 *
 * @param skipped the learner passed on the question
 * @param secondsLeft on the timer when the answer was sent, below 0 when late; empty without a timer
 * @param focusRequired the challenge asks not to leave its window, of this learner (an accommodation may lift it)
 * @param windowLeft the window was left
 * @param certification the answer is part of a certification exam
 */
public record Circumstances(
        boolean skipped, OptionalInt secondsLeft, boolean focusRequired, boolean windowLeft, boolean certification) {

    /** No timer, no focus, no exam. */
    public static final Circumstances USUAL = new Circumstances(false, OptionalInt.empty(), false, false, false);

    public static final Circumstances SKIPPED = new Circumstances(true, OptionalInt.empty(), false, false, false);

    public boolean isLate() {
        return secondsLeft.isPresent() && secondsLeft.getAsInt() < 0;
    }

    /** Outside an exam, leaving the window changes nothing. */
    public boolean isFocusLost() {
        return certification && focusRequired && windowLeft;
    }
}
