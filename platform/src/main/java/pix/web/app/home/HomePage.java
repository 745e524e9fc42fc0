package pix.web.app.home;

import java.util.List;
import java.util.Locale;
import pix.bank.framework.Area;
import pix.content.RunningRelease;
import pix.engine.scoring.Delay;
import pix.engine.scoring.Profile;

/** The five areas with their competences, and the highest level that can be reached today. */
public record HomePage(List<AreaCard> areas, int highestLevel) {

    /** The framework has eight levels, whatever can be reached. */
    public static final int LEVELS = 8;

    /** An area as it is presented. */
    public record AreaCard(int number, String name, List<CompetenceLine> competences) {}

    /** @param coming what can be asked of it does not make a level yet */
    public record CompetenceLine(String name, boolean coming) {}

    static HomePage of(RunningRelease release, Locale locale, int highestLevel) {
        var areas = release.framework().areas().stream()
                .map(area -> card(area, release, locale.getLanguage()))
                .toList();
        return new HomePage(areas, highestLevel);
    }

    private static AreaCard card(Area area, RunningRelease release, String language) {
        var competences = area.competences().stream()
                .map(competence ->
                        new CompetenceLine(competence.name().in(language), release.isComing(competence.code())))
                .toList();
        return new AreaCard(Integer.parseInt(area.code()), area.name().in(language), competences);
    }

    /** After so many days a competence may be tried again. */
    public int daysBeforeRetry() {
        return Delay.BEFORE_IMPROVING.days();
    }

    /** So many competences of level 1 make a profile certifiable. */
    public int certifiableCompetences() {
        return Profile.CERTIFIABLE_COMPETENCES;
    }

    /** Two levels make a stage: beginner, independent, advanced, expert. */
    public int stage(int level) {
        return (level + 1) / 2;
    }
}
