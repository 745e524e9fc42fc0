package pix.web.challenge;

import pix.engine.judging.Judgement.Refused;

/** Why what was sent could not be taken, as the page says it. */
public final class Refusals {

    private Refusals() {}

    /** The key of the text. */
    public static String key(Refused refusal) {
        return switch (refusal.reason()) {
            case EMPTY -> "attempt.error.empty";
            case INCOMPLETE -> "attempt.error.incomplete";
            case NO_DAY -> "attempt.error.day";
            case UNKNOWN_FIELD, UNFIT -> "attempt.error.unfit";
        };
    }
}
