package pix.engine.judging;

import java.math.BigDecimal;
import java.util.List;
import pix.engine.writing.Typed;

/** Compares a typed number with those expected: by value, to within the tolerance. */
final class NumberJudge {

    private NumberJudge() {}

    static boolean accepts(AnswerKey.Number key, String typed) {
        var given = readings(key, typed);
        return key.accepted().stream().anyMatch(accepted -> fits(key, accepted, typed, given));
    }

    private static boolean fits(AnswerKey.Number key, String accepted, String typed, List<BigDecimal> given) {
        var expected = NumberReading.of(accepted, true);
        if (expected.isEmpty()) return TextJudge.accepts(List.of(accepted), key.leniency(), typed);
        // One sign more or less is another number: neither signs nor typing are forgiven where a number is expected.
        if (given.isEmpty()) return TextJudge.accepts(List.of(accepted), formOnly(key.leniency()), typed);
        return given.stream().anyMatch(number -> isNear(number, expected.getFirst(), key.tolerance()));
    }

    private static boolean isNear(BigDecimal number, BigDecimal expected, BigDecimal tolerance) {
        return number.subtract(expected).abs().compareTo(tolerance) <= 0;
    }

    private static Leniency formOnly(Leniency leniency) {
        return new Leniency(leniency.form(), false, false);
    }

    /** What the text means as a number, with or without a unit before or after. */
    private static List<BigDecimal> readings(AnswerKey.Number key, String typed) {
        boolean form = key.leniency().form();
        var bare = NumberReading.of(typed, form);
        if (!bare.isEmpty()) return bare;
        return key.units().stream()
                .map(unit -> NumberReading.of(withoutUnit(typed, unit, form), form))
                .filter(readings -> !readings.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static String withoutUnit(String typed, String unit, boolean form) {
        var sentence = Typed.plain(typed).strip();
        var text = sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
        var mark = Typed.plain(unit).strip();
        int start = text.length() - mark.length();
        if (text.regionMatches(form, start, mark, 0, mark.length())) return text.substring(0, start);
        return text.regionMatches(form, 0, mark, 0, mark.length()) ? text.substring(mark.length()) : text;
    }
}
