package pix.engine.scoring;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Where a learner stands in a competence, and what may be done with it now.
 *
 * @param reach how far the competence can be tested today
 * @param lastEvidence of this competence, whatever the attempt it comes from
 */
public record Scorecard(Status status, Score score, Reach reach, Optional<Instant> lastEvidence, Instant now) {

    /** What the page says of a competence. */
    public enum Status {
        NOT_STARTED,
        STARTED,
        COMPLETED;

        /** Evidence from elsewhere, such as a campaign, starts a competence that was never begun or was reset. */
        public static Status of(Evaluation evaluation, boolean hasEvidence) {
            return switch (evaluation) {
                case NONE, RESET -> hasEvidence ? STARTED : NOT_STARTED;
                case STARTED -> STARTED;
                case COMPLETED -> COMPLETED;
            };
        }
    }

    /** The learner's own test of the competence. */
    public enum Evaluation {
        NONE,
        RESET,
        STARTED,
        COMPLETED
    }

    /** Nothing more can be won today: no level above, or no skill left that is not held. */
    public boolean isFinishedAtHighestLevel() {
        return status == Status.COMPLETED && isAtHighestLevel();
    }

    /** Whether the level above can be reached today. */
    public boolean hasNextLevel() {
        return score.level() < reach.highestLevel(score.cap().level());
    }

    /** Whether there are questions to go on with. */
    public boolean isProgressable() {
        return status == Status.STARTED && !isAtHighestLevel();
    }

    /** Whether it may be tried again now to raise the level. */
    public boolean isImprovable() {
        return awaitsImprovement() && daysBeforeImproving().orElse(0) == 0;
    }

    public boolean mustWaitBeforeImproving() {
        return awaitsImprovement() && daysBeforeImproving().orElse(0) > 0;
    }

    /** Whether it may be started again from nothing now; what has no evidence has nothing to reset. */
    public boolean isResettable() {
        return status != Status.NOT_STARTED && daysBeforeReset().orElse(1) == 0;
    }

    /** Empty without any evidence. */
    public OptionalInt daysBeforeImproving() {
        return daysLeft(Delay.BEFORE_IMPROVING);
    }

    /** Empty without any evidence. */
    public OptionalInt daysBeforeReset() {
        return daysLeft(Delay.BEFORE_RESET);
    }

    private boolean awaitsImprovement() {
        return status == Status.COMPLETED && !isAtHighestLevel();
    }

    private boolean isAtHighestLevel() {
        return score.isAtHighestLevel() || score.exact().compareTo(reach.all()) >= 0;
    }

    private OptionalInt daysLeft(Delay delay) {
        return lastEvidence
                .map(last -> OptionalInt.of(delay.daysLeft(last, now)))
                .orElseGet(OptionalInt::empty);
    }
}
