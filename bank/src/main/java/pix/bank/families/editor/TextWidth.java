package pix.bank.families.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import pix.engine.writing.Letters;

/** How wide words are in the common sans-serif fonts, in pixels: where the lines of a drawn paragraph end. */
final class TextWidth {

    private static final Map<Integer, String> THOUSANDTHS = Map.ofEntries(
            Map.entry(191, "'"),
            Map.entry(222, "ijl’"),
            Map.entry(278, " !.,:;ft/I[]"),
            Map.entry(333, "r-()"),
            Map.entry(500, "ckszvxyJ"),
            Map.entry(611, "FTZ"),
            Map.entry(667, "ABEKPSVXY"),
            Map.entry(722, "CDHNRUw"),
            Map.entry(778, "GOQ"),
            Map.entry(833, "mM"),
            Map.entry(1000, "Wœ…—%"));
    private static final Map<Integer, Double> WIDTHS = THOUSANDTHS.entrySet().stream()
            .flatMap(entry -> entry.getValue().chars().mapToObj(letter -> Map.entry(letter, entry.getKey())))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, entry -> entry.getValue() / 1000.0));
    private static final double USUAL = 0.556;

    private TextWidth() {}

    /** The text in lines that fit in this width, for letters of this size. */
    static List<String> lines(String text, double width, int size) {
        var lines = new ArrayList<String>();
        var line = "";
        for (var word : text.split(" ")) {
            var longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && of(longer, size) > width) {
                lines.add(line);
                line = word;
            } else line = longer;
        }
        lines.add(line);
        return lines;
    }

    static double of(String text, int size) {
        var bare = Letters.bare(text);
        return size
                * bare.chars()
                        .mapToDouble(letter -> WIDTHS.getOrDefault(letter, USUAL))
                        .sum();
    }
}
