package pix.assessment;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import pix.engine.adaptive.Confirmation;
import pix.engine.adaptive.RetryFilter;
import pix.engine.judging.Circumstances;
import pix.engine.knowledge.Evidence;
import pix.engine.knowledge.Knowledge;

/**
 * What an attempt is for. All that differs between attempts follows from it: each decision below, and each page that shows
 * purposes differently, names every one of them, so that the compiler asks what a new purpose means.
 */
public sealed interface Purpose {

    /**
     * A learner's own test of a competence.
     *
     * @param retry it was completed before: old failures are asked again
     */
    record CompetenceTest(String competence, boolean retry) implements Purpose {}

    /** Skills that an organiser has chosen. Old failures are asked again; what is known to be held is not. */
    record TargetedTest() implements Purpose {}

    /** After how many answers a learner looks back on them; empty when they never do. */
    default OptionalInt checkpointEvery() {
        return switch (this) {
            case CompetenceTest _, TargetedTest _ -> OptionalInt.of(Attempt.CHECKPOINT);
        };
    }

    /** Where the next question stands, as its learner is told. */
    default Step step(int answered) {
        return switch (this) {
            case CompetenceTest _, TargetedTest _ -> new Step(answered % Attempt.CHECKPOINT + 1, Attempt.CHECKPOINT);
        };
    }

    /** Whether an answer is explained to its learner once it is given: what was right, why, and where to learn it. */
    default boolean isExplained() {
        return switch (this) {
            case CompetenceTest _, TargetedTest _ -> true;
        };
    }

    /** What is known of a learner after an answer that shows this. */
    default Knowledge learn(Knowledge known, List<Evidence> shown) {
        return switch (this) {
            case CompetenceTest _, TargetedTest _ -> known.learn(shown);
        };
    }

    /** What of a learner's knowledge counts when the next question is chosen. */
    default Knowledge considered(Knowledge known, Instant startedAt) {
        return switch (this) {
            case CompetenceTest(var _, var retry) when !retry -> known;
            case CompetenceTest _, TargetedTest _ -> RetryFilter.USUAL.keep(known, startedAt);
        };
    }

    /**
     * So many questions are asked at most where what was only inferred is asked too, until the level is known well enough;
     * empty where an inference is taken as it is.
     */
    default OptionalInt mostConfirmed() {
        return switch (this) {
            case CompetenceTest(var _, var retry) when !retry -> OptionalInt.of(Confirmation.MOST_QUESTIONS);
            case CompetenceTest _, TargetedTest _ -> OptionalInt.empty();
        };
    }

    /** How long a timed question may take here. */
    default Duration timeFor(Duration usual) {
        return switch (this) {
            case CompetenceTest _, TargetedTest _ -> usual;
        };
    }

    /** How an answer was given, as its judge has to know it. */
    default Circumstances circumstances(boolean skipped, OptionalInt secondsLeft) {
        return switch (this) {
            case CompetenceTest _, TargetedTest _ -> new Circumstances(skipped, secondsLeft, false, false, false);
        };
    }
}
