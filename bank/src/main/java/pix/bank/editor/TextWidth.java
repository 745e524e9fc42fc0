package pix.bank.editor;

import java.util.ArrayList;
import java.util.List;

/** Where the lines of a drawn paragraph end: widths near those of the common sans-serif fonts, rather too wide. */
final class TextWidth {

    private TextWidth() {}

    /** The text in lines that fit in this width, for letters of this size, both in pixels. */
    static List<String> lines(String text, int width, int size) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : text.split(" ")) {
            if (!line.isEmpty() && of(line + " " + word, size) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    private static double of(String text, int size) {
        return size * text.chars().mapToDouble(TextWidth::ofLetter).sum();
    }

    private static double ofLetter(int letter) {
        if ("iljtfrI.,;:!'’()[]| ".indexOf(letter) >= 0) return 0.32;
        if ("mwMW—…%".indexOf(letter) >= 0) return 0.9;
        return Character.isUpperCase(letter) ? 0.7 : 0.57;
    }
}
