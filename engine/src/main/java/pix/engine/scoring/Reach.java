package pix.engine.scoring;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import pix.engine.knowledge.Skill;

/**
 * How far one competence can be tested with the skills that can be asked of it.
 *
 * @param first what its skills of level 1 are worth together
 * @param all what all of its skills are worth together
 */
public record Reach(Points first, Points all) {

    /** @param playable the skills of one competence that the running release can ask */
    public static Reach of(Collection<Skill> playable) {
        var values = SkillValues.of(playable);
        return new Reach(sum(values, playable, skill -> skill.level() == 1), sum(values, playable, _ -> true));
    }

    /** Those of these skills whose competence is open, in the same order. */
    public static List<Skill> ofOpenCompetences(Collection<Skill> playable) {
        var open = playable.stream().collect(groupingBy(Skill::competence)).entrySet().stream()
                .filter(each -> of(each.getValue()).isOpen())
                .map(Map.Entry::getKey)
                .collect(toUnmodifiableSet());
        return playable.stream()
                .filter(skill -> open.contains(skill.competence()))
                .toList();
    }

    /**
     * Whether a test makes sense: level 1 can be reached by what level 1 is about. Harder skills alone would be worth as
     * much, yet whoever begins would be asked a few of them and end at level 0.
     */
    public boolean isOpen() {
        return first.compareTo(Points.of(Level.PIX)) >= 0;
    }

    /** The highest level that somebody who holds every skill would have. */
    public int highestLevel(int highestReachableLevel) {
        return Score.of(all, highestReachableLevel).level();
    }

    private static Points sum(SkillValues values, Collection<Skill> skills, Predicate<Skill> counts) {
        return skills.stream().filter(counts).map(values::of).reduce(Points.ZERO, Points::plus);
    }
}
