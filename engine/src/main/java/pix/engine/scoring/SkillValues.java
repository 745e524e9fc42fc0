package pix.engine.scoring;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Collection;
import java.util.Map;
import pix.engine.knowledge.Knowledge;
import pix.engine.knowledge.Skill;

/** What each skill is worth: the skills of one level of a competence share 8 pix, and none is worth more than 4. */
public final class SkillValues {

    private static final Points MOST = Points.of(4);

    private final Map<Skill, Points> values;

    private SkillValues(Map<Skill, Points> values) {
        this.values = values;
    }

    /**
     * Each is worth min(4, 8 / n), n = how many there are of its level in its competence.
     *
     * @param playable the skills the running release can ask, once each; the others are worth nothing and share nothing
     */
    public static SkillValues of(Collection<Skill> playable) {
        var sharing = playable.stream().collect(groupingBy(Step::of, counting()));
        return new SkillValues(playable.stream().collect(toUnmodifiableMap(identity(), skill -> {
            long skills = sharing.getOrDefault(Step.of(skill), 1L);
            return MOST.min(Points.of(Level.PIX, skills));
        })));
    }

    /** Zero for a skill that cannot be asked. */
    public Points of(Skill skill) {
        return values.getOrDefault(skill, Points.ZERO);
    }

    /** The exact sum of the values of these skills that are held. */
    public Points held(Collection<Skill> skills, Knowledge knowledge) {
        return skills.stream()
                .filter(skill -> knowledge.holds(skill.number()))
                .map(this::of)
                .reduce(Points.ZERO, Points::plus);
    }

    private record Step(String competence, int level) {
        static Step of(Skill skill) {
            return new Step(skill.competence(), skill.level());
        }
    }
}
