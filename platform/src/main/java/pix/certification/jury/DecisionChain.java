package pix.certification.jury;

import java.util.Optional;

/** Follows the decisions of the jury from the first on, as long as each is tied to the one before. */
final class DecisionChain {

    private String last = JuryDecision.FIRST;
    private Optional<Long> firstBroken = Optional.empty();

    void follow(long number, JuryDecision decision, String previous, String hash) {
        boolean isTied = previous.equals(last) && decision.hash(previous).equals(hash);
        if (!isTied && firstBroken.isEmpty()) firstBroken = Optional.of(number);
        last = hash;
    }

    Optional<Long> firstBroken() {
        return firstBroken;
    }
}
