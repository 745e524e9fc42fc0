package pix.engine.scoring;

import static java.util.stream.Collectors.groupingBy;

import java.util.Collection;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import pix.engine.knowledge.Knowledge;
import pix.engine.knowledge.Skill;

/**
 * A learner's levels and points, competence by competence.
 *
 * @param scores by competence code; a competence without a playable skill is not there
 */
public record Profile(SortedMap<String, Score> scores) {

    /** How many competences of level 1 or more it takes to be certifiable. */
    public static final int CERTIFIABLE_COMPETENCES = 5;

    public Profile {
        scores = Collections.unmodifiableSortedMap(new TreeMap<>(scores));
    }

    /** @param playable all skills the running release can ask */
    public static Profile of(Collection<Skill> playable, Knowledge knowledge, Cap cap) {
        var values = SkillValues.of(playable);
        var scores = new TreeMap<String, Score>();
        playable.stream()
                .collect(groupingBy(Skill::competence))
                .forEach(
                        (competence, skills) -> scores.put(competence, new Score(values.held(skills, knowledge), cap)));
        return new Profile(scores);
    }

    /** The sum of the shown pix of each competence: fractions do not add up from one to another. */
    public int pix() {
        return scores.values().stream().mapToInt(Score::pix).sum();
    }

    /** Whether the learner may sit a certification exam; the total does not matter. */
    public boolean isCertifiable() {
        return certifiableCompetences() >= CERTIFIABLE_COMPETENCES;
    }

    public long certifiableCompetences() {
        return scores.values().stream().filter(score -> score.level() >= 1).count();
    }
}
