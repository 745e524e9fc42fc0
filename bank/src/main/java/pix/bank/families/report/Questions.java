package pix.bank.families.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pix.bank.question.Draw;

/** What is asked of a document; none when this document does not lend itself to the question. */
final class Questions {

    private Questions() {}

    static Optional<StagedReport> pose(Outline.Question question, Report report, Draw draw) {
        return switch (question) {
            case PAGE -> page(report, draw);
            case COUNT -> Optional.of(count(report, draw));
            case RANK -> Optional.of(rank(report, draw));
            case AT -> at(report, draw);
        };
    }

    /** A section that the late pages pushed away by two pages or more. */
    private static Optional<StagedReport> page(Report report, Draw draw) {
        var former = report.formerEntries(2);
        var pushed = report.entries(2).stream()
                .filter(entry -> entry.level() == 2 && entry.page() - formerPage(former, entry.title()) >= 2)
                .filter(entry -> formerPage(former, entry.title()) > 0)
                .toList();
        if (pushed.isEmpty()) return Optional.empty();
        var asked = draw.pick(pushed);
        var values = Map.of(
                "asked", asked.title(),
                "page", Integer.toString(asked.page()),
                "former", Integer.toString(formerPage(former, asked.title())),
                "sheet", Integer.toString(asked.page() + Report.FRONT_PAGES));
        return Optional.of(new StagedReport(report.with(new Contents.Automatic(former)), values));
    }

    private static int formerPage(List<Entry> former, String title) {
        return former.stream()
                .filter(entry -> entry.title().equals(title))
                .findFirst()
                .map(Entry::page)
                .orElse(0);
    }

    private static StagedReport count(Report report, Draw draw) {
        int two = report.entries(2).size();
        var values = Map.of(
                "count", Integer.toString(two),
                "three", Integer.toString(report.entries(3).size()),
                "one", Integer.toString(report.entries(1).size()));
        return new StagedReport(report, values);
    }

    /** Some chapters lose their style, one of them before the chapter that is asked for. */
    private static StagedReport rank(Report report, Draw draw) {
        var chapters = report.entries(1).stream().map(Entry::title).toList();
        var bold = draw.shuffled(chapters.subList(1, chapters.size() - 2)).subList(0, 3);
        var styled = new ArrayList<>(chapters);
        styled.removeAll(bold);
        int first = bold.stream().mapToInt(chapters::indexOf).min().orElseThrow();
        int place = draw.between(first, styled.size() - 1);
        var sections = report.sections().stream()
                .map(section -> bold.contains(section.title()) ? section.unstyled() : section)
                .toList();
        var values = Map.of(
                "rank", Integer.toString(place + 1),
                "chapter", chapters.get(place),
                "styled", styled.get(place),
                "bold", Integer.toString(bold.size()));
        return new StagedReport(new Report(report.title(), report.subtitle(), report.contents(), sections), values);
    }

    /** A page on which a chapter begins, and on which another began when the contents were typed. */
    private static Optional<StagedReport> at(Report report, Draw draw) {
        var former = report.formerEntries(1);
        var moved = report.entries(1).stream()
                .filter(entry -> former.stream()
                        .anyMatch(old ->
                                old.page() == entry.page() && !old.title().equals(entry.title())))
                .toList();
        if (moved.isEmpty()) return Optional.empty();
        var asked = draw.pick(moved);
        var other = former.stream()
                .filter(old -> old.page() == asked.page())
                .findFirst()
                .orElseThrow();
        var values = Map.of("at", Integer.toString(asked.page()), "chapter", asked.title(), "former", other.title());
        return Optional.of(new StagedReport(report.with(new Contents.Typed(former)), values));
    }
}
