package pix.web.app.discovery;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import pix.engine.judging.Verdict;

/**
 * How far a visitor is: written in the address and signed, so that it is stored nowhere and cannot be made up.
 *
 * @param draw which variants are asked
 * @param verdicts of the answers given, in order
 */
record DiscoveryState(String test, int draw, List<Verdict> verdicts) {

    static final int DRAWS = 1_000_000_000;

    private static final Pattern TEXT = Pattern.compile("(\\d{1,9})-([CWSTF]*)-[\\w-]{22}");

    /** The state that a text says, if this installation wrote it for this test. */
    static Optional<DiscoveryState> parse(String test, String text, UnaryOperator<String> sign) {
        var match = TEXT.matcher(text);
        if (!match.matches()) return Optional.empty();
        var verdicts = match.group(2).chars().mapToObj(DiscoveryState::verdict).toList();
        var state = new DiscoveryState(test, Integer.parseInt(match.group(1)), verdicts);
        return Optional.of(state).filter(read -> read.text(sign).equals(text));
    }

    String text(UnaryOperator<String> sign) {
        var letters = new StringBuilder();
        verdicts.forEach(verdict -> letters.append(verdict.name().charAt(0)));
        return draw + "-" + letters + "-" + sign.apply(test + '|' + draw + '|' + letters);
    }

    DiscoveryState then(Verdict verdict) {
        var longer = new ArrayList<>(verdicts);
        longer.add(verdict);
        return new DiscoveryState(test, draw, List.copyOf(longer));
    }

    private static Verdict verdict(int letter) {
        return Arrays.stream(Verdict.values())
                .filter(verdict -> verdict.name().charAt(0) == letter)
                .findFirst()
                .orElseThrow();
    }
}
