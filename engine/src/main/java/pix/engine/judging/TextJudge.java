package pix.engine.judging;

import java.util.List;

/** Compares a typed text with those expected, as near as the leniency allows. */
final class TextJudge {

    private TextJudge() {}

    static boolean accepts(List<String> accepted, Leniency leniency, String typed) {
        var treated = Writing.treated(typed, leniency);
        for (var text : accepted) if (isNear(treated, Writing.treated(text, leniency), leniency.typing())) return true;
        return false;
    }

    private static boolean isNear(String typed, String expected, boolean typingForgiven) {
        return typed.equals(expected) || typingForgiven && EditDistance.isTypingSlip(typed, expected);
    }
}
