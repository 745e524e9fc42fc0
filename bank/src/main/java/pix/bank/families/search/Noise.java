package pix.bank.families.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import pix.bank.making.file.Words;
import pix.bank.question.Draw;
import pix.bank.web.Address;

/**
 * Pages that read like real ones and answer nothing: each subject of a theme, told in many ways. A theme's pages are the
 * same in every corpus, made once and kept: some megabytes for all themes together.
 */
final class Noise {

    private static final LocalDate LAST = LocalDate.of(2026, 10, 31);
    private static final int DAYS = 3200;
    private static final Map<String, List<Indexed>> PAGES = new ConcurrentHashMap<>();

    private final Theme theme;
    private final Draw draw;

    private record Idea(Subject subject, Genre genre, String title) {}

    private Noise(String theme) {
        this.theme = Theme.named(theme);
        this.draw = Draw.known(theme);
    }

    /** All that is told of a theme, in no order. */
    static List<Indexed> pages(String theme) {
        return PAGES.computeIfAbsent(theme, name -> new Noise(name).pages());
    }

    private List<Indexed> pages() {
        return draw.shuffled(ideas()).stream()
                .flatMap(idea -> page(idea).stream())
                .map(Indexed::new)
                .toList();
    }

    private List<Idea> ideas() {
        var ideas = new ArrayList<Idea>();
        for (var genre : Theme.press().genres())
            for (var subject : theme.subjects(genre.tongue()))
                for (var title : genre.titles()) ideas.add(new Idea(subject, genre, title));
        return ideas;
    }

    private Optional<Doc> page(Idea idea) {
        var genre = idea.genre;
        var sites = theme.sitesOf(genre);
        if (sites.isEmpty()) return Optional.empty();
        var site = draw.pick(sites);
        var values = values(idea.subject, site);
        var title = Slots.fill(idea.title, values);
        var path = '/' + genre.folder() + '/' + Slots.slug(title) + genre.ending();
        return Optional.of(new Doc(
                new Address(site.host(), path, Map.of()),
                site,
                title,
                day(),
                genre.by() == null ? "" : Slots.fill(genre.by(), values),
                genre.kind(),
                genre.tongue(),
                text(idea, values)));
    }

    private Map<String, String> values(Subject subject, Site site) {
        var values = new HashMap<>(subject.forms());
        values.put("site", site.name());
        values.put("place", draw.pick(Words.list("villes")));
        values.put("person", draw.pick(Words.list("prenoms")));
        values.put("name", draw.pick(Words.list("noms")));
        values.put("number", Integer.toString(draw.between(3, 40)));
        return values;
    }

    /** Recent days are more frequent. */
    private LocalDate day() {
        return LAST.minusDays(Math.min(draw.between(0, DAYS), draw.between(0, DAYS)));
    }

    private String text(Idea idea, Map<String, String> values) {
        var genre = idea.genre;
        var says = draw.shuffled(idea.subject.says());
        return Slots.fill(draw.pick(genre.openings()), values) + ' ' + says.get(0) + "\n\n"
                + says.get(1) + ' ' + Slots.fill(draw.pick(genre.middles()), values)
                + (says.size() > 2 && draw.chance(50) ? ' ' + says.get(2) : "") + "\n\n"
                + Slots.fill(draw.pick(genre.closings()), values);
    }
}
