package pix.bank.families.report;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import pix.bank.families.report.Section.Chunk;
import pix.bank.question.Draw;

/** From an outline to a document: which sections there are, where pages begin, what came in late. */
final class Writing {

    /** So that a page is never full, whatever the fonts of the machine. */
    private static final int MOST_ON_PAGE = 3;

    private final Outline outline;
    private final Draw draw;
    private final Prose prose;
    private final List<Section> sections = new ArrayList<>();
    private int onPage;

    private Writing(Outline outline, Draw draw) {
        this.outline = outline;
        this.draw = draw;
        prose = new Prose(outline, draw.apart("prose"));
    }

    static Report report(Outline outline, Draw draw) {
        return new Writing(outline, draw).report();
    }

    private Report report() {
        int late = draw.between(1, outline.chapters().size() / 2);
        for (int place = 0; place < outline.chapters().size(); place++)
            chapter(outline.chapters().get(place), place == late);
        return new Report(outline.title(), outline.subtitle(), new Contents.None(), List.copyOf(sections));
    }

    private void chapter(Outline.Chapter chapter, boolean isLate) {
        sections.add(section(1, chapter.title(), isLate, true));
        for (var title : some(chapter.sections(), 2)) {
            sections.add(section(2, title, isLate, draw.chance(50) || isLate || onPage >= MOST_ON_PAGE));
        }
        if (chapter.points() != null)
            for (var title : some(chapter.points(), 1)) sections.add(section(3, title, isLate, true));
    }

    private Section section(int level, String title, boolean isLate, boolean startsPage) {
        onPage = startsPage ? 1 : onPage + 1;
        var chunks = new ArrayList<Chunk>();
        chunks.add(new Chunk(startsPage, prose.paragraphs(level == 1 ? 1 : 2)));
        if (level == 2 && draw.chance(30)) {
            onPage = 1;
            chunks.add(new Chunk(true, prose.paragraphs(2)));
        }
        return new Section(level, title, true, isLate, List.copyOf(chunks));
    }

    /** Some of these, in their order. */
    private List<String> some(List<String> titles, int least) {
        var places = draw.shuffled(IntStream.range(0, titles.size()).boxed().toList())
                .subList(0, draw.between(Math.min(least, titles.size()), titles.size()));
        return new TreeSet<>(places).stream().map(titles::get).toList();
    }
}
