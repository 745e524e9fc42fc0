package pix.bank.families.editor;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import pix.bank.question.Draw;

/** The paragraphs of a document, in order, and what can be told of them to the texts of a value set. */
record Paragraphs(List<Paragraph> all) {

    static Paragraphs draw(List<Manuscript.Passage> passages, Draw draw) {
        var all = new ArrayList<Paragraph>();
        for (var passage : passages)
            for (var text : texts(passage, draw)) all.add(paragraph(all.size() + 1, passage, text));
        return new Paragraphs(List.copyOf(all)).checked();
    }

    private static List<String> texts(Manuscript.Passage passage, Draw draw) {
        if (passage.sample() == null) return List.of(requireNonNull(passage.text(), passage.name() + " has no text"));
        var count = passage.count() == null ? List.of(1, 1) : passage.count();
        return draw.sample(passage.sample(), draw.between(count.get(0), count.get(1)));
    }

    private static Paragraph paragraph(int place, Manuscript.Passage passage, String text) {
        var format = Format.PLAIN.with(passage.format());
        return new Paragraph("p" + place, passage.name(), text, format, format.with(passage.goal()));
    }

    /** A text that judging would write otherwise, or twice the same, could not be judged. */
    private Paragraphs checked() {
        var seen = new HashSet<String>();
        for (var each : all) {
            if (!Paragraph.plain(each.text()).equals(each.text()))
                throw new IllegalArgumentException("write « %s »".formatted(Paragraph.plain(each.text())));
            if (!seen.add(each.text())) throw new IllegalArgumentException("twice « %s »".formatted(each.text()));
        }
        return this;
    }

    /** All the words in order: where a paragraph ends is not judged with them. */
    String text() {
        return all.stream().map(Paragraph::text).collect(joining(" "));
    }

    /** For each author's name: its ids under the name, its words under {@code name.text}. */
    Map<String, String> named() {
        var values = new LinkedHashMap<String, String>();
        for (var each : all) {
            values.merge(each.name(), each.id(), (one, other) -> one + " " + other);
            values.merge(each.name() + ".text", each.text(), (one, other) -> one + " " + other);
        }
        return values;
    }

    /** The text made of these paragraphs, each given by its name or in its words. */
    String composed(List<String> parts) {
        var named = named();
        var words = parts.stream()
                .map(part -> named.getOrDefault(part + ".text", part))
                .collect(joining(" "));
        return Paragraph.plain(words);
    }

    /** The ids of those that are so, or {@code none}. */
    String ids(Predicate<Paragraph> wanted) {
        var ids = all.stream().filter(wanted).map(Paragraph::id).collect(joining(" "));
        return ids.isEmpty() ? "none" : ids;
    }
}
