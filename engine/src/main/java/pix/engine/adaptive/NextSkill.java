package pix.engine.adaptive;

import static java.util.Comparator.comparingInt;

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
        var candidates = candidates(situation);
        if (candidates.isEmpty()) return Optional.empty();
        int drawn = Draw.index(situation.seed(), situation.answered().size(), candidates.size());
        return Optional.of(candidates.get(drawn));
    }

    /** The skills among which chance decides, in order of number. */
    static List<Skill> candidates(Situation situation) {
        var topics = Topics.of(situation);
        var open = open(situation, topics);
        if (situation.isFirst()) return first(open);
        var predicted = PredictedLevel.of(situation);
        return mostRewarding(within(open, predicted), topics, predicted);
    }

    /** What can be asked, easy topics first, and no timer twice running if it can be avoided. */
    static List<Skill> open(Situation situation, Topics topics) {
        var open = preferred(topics.askable(), topics::isEasy);
        if (!situation.avoidsTimer()) return open;
        return preferred(open, skill -> !situation.pool().timed().contains(skill.number()));
    }

    /** The first question is one of level 2, or of the lowest level there is. */
    static List<Skill> first(List<Skill> open) {
        var usual = open.stream().filter(skill -> skill.level() == FIRST_LEVEL).toList();
        if (!usual.isEmpty() || open.isEmpty()) return usual;
        int lowest = open.stream().min(comparingInt(Skill::level)).orElseThrow().level();
        return open.stream().filter(skill -> skill.level() == lowest).toList();
    }

    /** What is not too hard for the learner. */
    static List<Skill> within(List<Skill> open, PredictedLevel predicted) {
        return open.stream()
                .filter(skill -> skill.level() - predicted.value() <= LARGEST_GAP)
                .toList();
    }

    static List<Skill> mostRewarding(List<Skill> within, Topics topics, PredictedLevel predicted) {
        double highest = 0;
        var best = new ArrayList<Skill>();
        for (var skill : within) {
            double reward = topics.reward(skill, predicted).value();
            if (reward > highest) best.clear();
            if (reward >= highest) best.add(skill);
            highest = Math.max(highest, reward);
        }
        return best;
    }

    /** Those that are preferred if there are any, else all. */
    private static List<Skill> preferred(List<Skill> open, Predicate<Skill> isPreferred) {
        var kept = open.stream().filter(isPreferred).toList();
        return kept.isEmpty() ? open : kept;
    }
}
