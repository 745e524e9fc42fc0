package pix.engine.adaptive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import pix.engine.knowledge.Skill;

/** The choice of the skill to ask about: the same situation always gives the same skill. */
public final class NextSkill {

    static final int FIRST_LEVEL = 2;
    static final int LARGEST_GAP = 2;

    private NextSkill() {}

    /** Empty when nothing is left to ask: the attempt is over. There is no other end. */
    public static Optional<Skill> choose(Situation situation) {
        var best = best(situation);
        if (best.isEmpty()) return Optional.empty();
        int drawn = Draw.index(situation.seed(), situation.answered().size(), best.size());
        return Optional.of(best.get(drawn).skill());
    }

    /** Those among which chance decides, in order of number. */
    static List<Candidate> best(Situation situation) {
        var targets = new Targets(situation.pool().targets(), situation.knowledge());
        var open = open(situation, targets);
        if (situation.isFirst()) return first(open);
        var predicted = targets.predictedLevel();
        return mostRewarding(within(open, predicted), predicted);
    }

    /** What can be asked, easy topics first, and no timer twice running if it can be avoided. */
    static List<Candidate> open(Situation situation, Targets targets) {
        var open = preferred(targets.askable(situation.pool().playable()), Candidate::isEasy);
        if (!situation.avoidsTimer()) return open;
        return preferred(
                open,
                candidate ->
                        !situation.pool().timed().contains(candidate.skill().number()));
    }

    /** The first question is one of level 2, or of the lowest level there is. */
    static List<Candidate> first(List<Candidate> open) {
        int lowest = open.stream().mapToInt(Candidate::level).min().orElse(FIRST_LEVEL);
        var lowestOnes = kept(open, candidate -> candidate.level() == lowest);
        var usual = kept(open, candidate -> candidate.level() == FIRST_LEVEL);
        return usual.isEmpty() ? lowestOnes : usual;
    }

    /** What is not too hard for the learner. */
    static List<Candidate> within(List<Candidate> open, PredictedLevel predicted) {
        return kept(open, candidate -> candidate.level() - predicted.value() <= LARGEST_GAP);
    }

    static List<Candidate> mostRewarding(List<Candidate> within, PredictedLevel predicted) {
        double highest = 0;
        var best = new ArrayList<Candidate>();
        for (var candidate : within) {
            double reward = candidate.reward(predicted).value();
            if (reward > highest) best.clear();
            if (reward >= highest) best.add(candidate);
            highest = Math.max(highest, reward);
        }
        return best;
    }

    /** Those that are preferred if there are any, else all. */
    private static List<Candidate> preferred(List<Candidate> open, Predicate<Candidate> isPreferred) {
        var kept = kept(open, isPreferred);
        return kept.isEmpty() ? open : kept;
    }

    private static List<Candidate> kept(List<Candidate> candidates, Predicate<Candidate> isKept) {
        var kept = new ArrayList<Candidate>(candidates.size());
        for (var candidate : candidates) if (isKept.test(candidate)) kept.add(candidate);
        return kept;
    }
}
