package pix.campaigns.participation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import pix.campaigns.CompetenceLevel;

/**
 * What a participation showed when it was sent; later answers never change it.
 *
 * @param held targeted skills that were held
 * @param tested targeted skills of which something was known
 * @param mastery held ÷ targeted, 0 to 1; of a profile: pix ÷ the most there can be
 * @param pix of the targeted skills that were held, competence by competence; of a profile: its pix
 * @param certifiableCompetences of a profile: how many are of level 1 or more
 * @param levels of a profile: level and pix of each competence of the framework then; none otherwise
 * @param stage how many stages were reached above the one that always is
 * @param badges keys of those that were earned
 */
public record Result(
        Set<Integer> held,
        Set<Integer> tested,
        double mastery,
        int pix,
        boolean certifiable,
        int certifiableCompetences,
        List<CompetenceLevel> levels,
        int stage,
        List<String> badges) {

    /** What a profile had in a competence; nothing when the framework had no such competence then. */
    public Optional<CompetenceLevel> level(String code) {
        return levels.stream().filter(each -> each.code().equals(code)).findFirst();
    }

    /** What is mastered in whole per cent, half going up. */
    public int percent() {
        return (int) Math.round(100 * mastery);
    }

    boolean isProfile() {
        return !levels.isEmpty();
    }
}
