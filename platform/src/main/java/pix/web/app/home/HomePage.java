package pix.web.app.home;

import java.util.List;
import java.util.Locale;
import pix.bank.framework.Area;
import pix.bank.framework.Competence;
import pix.bank.framework.CompetenceFramework;

/** The five areas with their competences, and the highest level that can be reached today. */
public record HomePage(List<AreaCard> areas, int highestLevel) {

    /** The framework has eight levels, whatever can be reached. */
    public static final int LEVELS = 8;

    /** An area as it is presented. */
    public record AreaCard(int number, String name, List<String> competences) {}

    static HomePage of(CompetenceFramework framework, Locale locale, int highestLevel) {
        var areas = framework.areas().stream()
                .map(area -> card(area, locale.getLanguage()))
                .toList();
        return new HomePage(areas, highestLevel);
    }

    private static AreaCard card(Area area, String language) {
        var competences = area.competences().stream()
                .map(Competence::name)
                .map(name -> name.in(language))
                .toList();
        return new AreaCard(Integer.parseInt(area.code()), area.name().in(language), competences);
    }

    /** Two levels make a stage: beginner, independent, advanced, expert. */
    public int stage(int level) {
        return (level + 1) / 2;
    }
}
