package pix.engine.judging;

import java.util.List;
import java.util.regex.Pattern;

/** Compares a typed text with those expected, as near as the leniency allows. */
final class TextJudge {

    /** A phone makes it of one dash or of two: « –help ». */
    private static final Pattern LONG_DASH = Pattern.compile("[–—]");

    private TextJudge() {}

    /** The text alone, or among words that say nothing. */
    static boolean accepts(AnswerKey.Text key, String typed) {
        return accepts(key.accepted(), key.leniency(), typed)
                || key.leniency().form()
                        && new Around(key.around(), true)
                                .taken(typed)
                                .anyMatch(bare -> accepts(key.accepted(), key.leniency(), bare));
    }

    static boolean accepts(List<String> accepted, Leniency leniency, String typed) {
        if (isAccepted(accepted, leniency, typed)) return true;
        return LONG_DASH.matcher(typed).find()
                && isAccepted(accepted, leniency, LONG_DASH.matcher(typed).replaceAll("--"));
    }

    private static boolean isAccepted(List<String> accepted, Leniency leniency, String typed) {
        var treated = Writing.treated(typed, leniency);
        for (var text : accepted) if (isNear(treated, Writing.treated(text, leniency), leniency.typing())) return true;
        return false;
    }

    private static boolean isNear(String typed, String expected, boolean typingForgiven) {
        return typed.equals(expected) || typingForgiven && EditDistance.isTypingSlip(typed, expected);
    }
}
