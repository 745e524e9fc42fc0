package pix.content;

import java.util.Collection;
import java.util.List;
import pix.engine.knowledge.Skill;
import pix.engine.scoring.BadgeCriterion;

/** What a profile gives for one of its areas, « résultat thématique ». */
public record Badge(String area, BadgeCriterion criterion) {

    private static final BadgeCriterion USUAL = new BadgeCriterion(75);

    static Badge of(String area) {
        return new Badge(area, USUAL);
    }

    /** What is kept of it, for ever the same. */
    public String key() {
        return "area-" + area;
    }

    /** The skills it is about, among those of a campaign. */
    public List<Skill> about(Collection<Skill> targets) {
        return targets.stream()
                .filter(skill -> skill.competence().startsWith(area + "."))
                .toList();
    }
}
