package pix.engine.scoring;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import pix.engine.knowledge.Knowledge;
import pix.engine.knowledge.Skill;

/** What each skill is worth: the skills of one level of a competence share 8 pix, and none is worth more than 4. */
public final class SkillValues {

    private static final Points MOST = Points.of(4);

    private final Map<Step, Integer> skillsPerStep = new HashMap<>();

    private SkillValues(Collection<Skill> playable) {
        playable.forEach(skill -> skillsPerStep.merge(Step.of(skill), 1, Integer::sum));
    }

    /** @param playable the skills the running release can ask; the others are worth nothing and share nothing */
    public static SkillValues of(Collection<Skill> playable) {
        return new SkillValues(playable);
    }

    /** min(4, 8 / n), n = playable skills of its level in its competence; zero when there are none. */
    public Points of(Skill skill) {
        var sharing = skillsPerStep.get(Step.of(skill));
        return sharing == null ? Points.ZERO : MOST.min(Points.of(Level.PIX, sharing));
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
