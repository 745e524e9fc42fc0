package pix.engine.adaptive;

import static java.util.Comparator.comparingInt;

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
        var open = preferred(topics.askable(), topics::isEasy);
        if (situation.avoidsTimer())
            open = preferred(open, skill -> !situation.pool().timed().contains(skill.number()));
        return situation.isFirst() ? first(open) : mostRewarding(open, topics, PredictedLevel.of(situation));
    }

    private static List<Skill> first(List<Skill> open) {
        var usual = open.stream().filter(skill -> skill.level() == FIRST_LEVEL).toList();
        if (!usual.isEmpty() || open.isEmpty()) return usual;
        int lowest = open.stream().min(comparingInt(Skill::level)).orElseThrow().level();
        return open.stream().filter(skill -> skill.level() == lowest).toList();
    }

    private static List<Skill> mostRewarding(List<Skill> open, Topics topics, PredictedLevel predicted) {
        var within = open.stream()
                .filter(skill -> skill.level() - predicted.value() <= LARGEST_GAP)
                .toList();
        double best = within.stream()
                .mapToDouble(skill -> topics.reward(skill, predicted).value())
                .max()
                .orElse(0);
        return within.stream()
                .filter(skill -> topics.reward(skill, predicted).value() == best)
                .toList();
    }

    /** Those that are preferred if there are any, else all. */
    private static List<Skill> preferred(List<Skill> open, Predicate<Skill> isPreferred) {
        var kept = open.stream().filter(isPreferred).toList();
        return kept.isEmpty() ? open : kept;
    }
}
