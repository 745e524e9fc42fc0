package pix.bank.gate;

import java.util.stream.Stream;

/**
 * A value set has several right answers: who was asked before tells a neighbour nothing. It is counted on keys and end states,
 * never on the words of the solution.
 */
final class VarietyCheck {

    private static final int DRAWS = 12;
    private static final int LEAST = 4;

    private VarietyCheck() {}

    static Stream<Fault> faults(SetDraws draws) {
        long different = draws.challenges().stream()
                .limit(DRAWS)
                .map(challenge -> RightKeys.of(challenge, draws.set()).right())
                .distinct()
                .count();
        return different >= LEAST
                ? Stream.of()
                : Stream.of(draws.fault(
                        "has %d right answers in %d draws, at least %d".formatted(different, DRAWS, LEAST)));
    }
}
