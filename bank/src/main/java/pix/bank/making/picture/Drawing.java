package pix.bank.making.picture;

import static pix.bank.making.picture.Svg.rect;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pix.bank.web.Markdown;

/**
 * A picture of 480 by 320 and its description, made of the same parts.
 *
 * @param subject what it is, in a few words: « Une rue »
 * @param blurred seen through strong compression: shapes stay, edges go
 */
public record Drawing(String subject, @Nullable Boolean blurred, List<Part> parts) {

    /** Which part of it is shown. */
    public enum Crop {
        WHOLE(0, 480),
        LEFT(0, 260),
        RIGHT(220, 480);

        private final int from;
        private final int to;

        Crop(int from, int to) {
            this.from = from;
            this.to = to;
        }

        private boolean shows(Part part) {
            return part.x() == 240 || part.x() >= from && part.x() <= to;
        }
    }

    /** SVG without script nor style; its label is its description. */
    public String svg(Crop crop) {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"%d 0 %d 320\" role=\"img\" aria-label=\"%s\">%s%s%s</svg>"
                .formatted(
                        crop.from,
                        crop.to - crop.from,
                        Markdown.escape(words(crop)),
                        ground(),
                        parts.stream().map(Part::svg).collect(Collectors.joining()),
                        veil());
    }

    private static String ground() {
        return rect(0, 0, 480, Part.GROUND, "#cfdde6")
                + rect(0, Part.GROUND, 480, 24, "#b8b2a7")
                + rect(0, Part.GROUND + 24, 480, 46, "#85878c");
    }

    private String veil() {
        if (!Boolean.TRUE.equals(blurred)) return "";
        var blocks = new StringBuilder();
        for (int block = 0; block < 90; block++)
            blocks.append(rect(block * 67 % 480, block * 41 % 320, 24, 16, block % 2 == 0 ? "#ffffff30" : "#00000024"));
        return blocks.toString();
    }

    /** All that the picture shows, from left to right. */
    public String words(Crop crop) {
        var shown = parts.stream().filter(crop::shows).map(part -> place(part) + part.words());
        return subject + " : " + shown.collect(Collectors.joining(" ; "))
                + (Boolean.TRUE.equals(blurred) ? " ; l'image est abîmée, pleine de petits carrés." : ".");
    }

    private static String place(Part part) {
        if (part.x() < 170) return "à gauche, ";
        return part.x() > 310 ? "à droite, " : "";
    }
}
