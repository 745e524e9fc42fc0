package pix.bank.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import pix.bank.Draw;
import pix.bank.file.Words;
import pix.bank.web.Address;

/** Pages that read like real ones and answer nothing: subjects of a theme, each told in many ways. */
record Noise(Draw draw, Predicate<String> isAllowed) {

    private static final LocalDate LAST = LocalDate.of(2026, 10, 31);
    private static final int DAYS = 3200;

    private record Idea(Subject subject, Genre genre, String title) {}

    /** As many pages of this theme, or all that can be told of it. */
    List<Doc> pages(String name, int count) {
        var theme = Theme.named(name);
        var own = new Noise(draw.apart(name), isAllowed);
        return own.draw.shuffled(ideas(theme)).stream()
                .flatMap(idea -> own.page(theme, idea))
                .filter(doc -> isAllowed.test(doc.title() + ' ' + doc.text()))
                .limit(count)
                .toList();
    }

    private static List<Idea> ideas(Theme theme) {
        var ideas = new ArrayList<Idea>();
        for (var genre : Theme.press().genres())
            for (var subject : theme.subjects(genre.tongue()))
                for (var title : genre.titles()) ideas.add(new Idea(subject, genre, title));
        return ideas;
    }

    private Stream<Doc> page(Theme theme, Idea idea) {
        var genre = idea.genre;
        var sites = Stream.concat(theme.sites().stream(), Theme.press().sites().stream())
                .filter(site -> genre.looks().contains(site.look()))
                .toList();
        if (sites.isEmpty()) return Stream.of();
        var site = draw.pick(sites);
        var values = values(idea.subject, site);
        var title = Slots.fill(idea.title, values);
        var path = '/' + genre.folder() + '/' + Slots.slug(title) + genre.ending();
        return Stream.of(new Doc(
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
