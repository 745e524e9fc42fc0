package pix.bank.families.report;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import pix.bank.families.report.Outline.Chapter;
import pix.bank.families.report.Outline.Question;

/** A dull document of six chapters, each of four sections and two points. */
final class AnOutline {

    private AnOutline() {}

    static Outline outline(Question question) {
        var chapters = IntStream.rangeClosed(1, 6).mapToObj(AnOutline::chapter).toList();
        var sentences =
                List.of("Le <chose> est posé sur la table & rien ne bouge.", "On regarde le <chose> longtemps.");
        return new Outline(
                "livre",
                "Titre",
                "Sous-titre",
                chapters,
                sentences,
                Map.of("chose", List.of("livre", "verre")),
                question);
    }

    static Chapter chapter(int number) {
        var sections = IntStream.rangeClosed(1, 4)
                .mapToObj(each -> "Partie " + number + each)
                .toList();
        return new Chapter("Chapitre " + number, sections, List.of("Point a" + number, "Point b" + number));
    }
}
