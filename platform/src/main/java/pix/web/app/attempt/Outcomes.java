package pix.web.app.attempt;

import pix.engine.judging.Verdict;
import pix.web.ui.Outcome;

/** Verdicts as the components show them. */
final class Outcomes {

    private Outcomes() {}

    static Outcome of(Verdict verdict) {
        return switch (verdict) {
            case CORRECT -> Outcome.RIGHT;
            case WRONG, FOCUS_LOST -> Outcome.WRONG;
            case SKIPPED -> Outcome.SKIPPED;
            case TIMED_OUT -> Outcome.TIMED_OUT;
        };
    }
}
