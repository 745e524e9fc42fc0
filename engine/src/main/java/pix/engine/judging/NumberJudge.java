package pix.engine.judging;

import java.math.BigDecimal;
import java.util.List;

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
        return new Around(key.units(), form)
                .taken(typed)
                .map(text -> NumberReading.of(text, form))
                .filter(readings -> !readings.isEmpty())
                .findFirst()
                .orElse(List.of());
    }
}
