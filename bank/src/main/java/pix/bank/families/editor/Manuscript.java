package pix.bank.families.editor;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an author writes of a document to be worked on.
 *
 * @param file the name it is shown under, such as {@code recette.odt}
 * @param tools what the word processor offers beside cutting, pasting and undoing: {@code marks}, {@code align},
 *     {@code lists}, {@code styles}
 * @param results texts that the document may become: name → paragraphs, each the name of one above or its words
 * @param model true to show the document as it should become, in a picture
 */
public record Manuscript(
        String file,
        @Nullable List<String> tools,
        List<Passage> paragraphs,
        @Nullable Map<String, List<String>> results,
        @Nullable Boolean model) {

    /**
     * One paragraph, or several drawn ones of the same nature.
     *
     * @param name how the author calls it elsewhere in the value set; the learner never sees it
     * @param sample texts to draw from, instead of {@code text}
     * @param count how many of them, from the first number to the second
     * @param format what it has at first
     * @param goal what it should have; the rest stays
     */
    public record Passage(
            String name,
            @Nullable String text,
            @Nullable List<String> sample,
            @Nullable List<Integer> count,
            @Nullable Look format,
            @Nullable Look goal) {}

    /** What an author says of a format: only what is not usual. */
    public record Look(Format.@Nullable Style style, Format.@Nullable Align align, Format.@Nullable Listed list) {}
}
