package pix.bank.making.picture;

import static pix.bank.making.picture.Svg.circle;
import static pix.bank.making.picture.Svg.line;
import static pix.bank.making.picture.Svg.rect;

import org.jspecify.annotations.Nullable;

/** Someone standing, perhaps holding up a placard. */
public record Person(int x, Colour colour, @Nullable String placard) implements Part {

    private static final String SKIN = "#a9795a";

    @Override
    public String svg() {
        int top = GROUND - 58;
        return line(x - 7, top + 66, x - 8, GROUND + 46, 9, "#33363d")
                + line(x + 7, top + 66, x + 8, GROUND + 46, 9, "#33363d")
                + rect(x - 17, top + 22, 34, 50, colour.paint)
                + circle(x, top + 8, 13, SKIN)
                + line(x - 15, top + 28, x - 24, top + 56, 7, colour.paint)
                + (placard == null ? line(x + 15, top + 28, x + 24, top + 56, 7, colour.paint) : board(placard, top));
    }

    private String board(String words, int top) {
        double width = Math.min(120, 20 + 8 * words.length());
        return line(x + 15, top + 28, x + 24, top + 6, 7, colour.paint)
                + line(x + 24, top + 20, x + 24, top - 30, 4, "#8a6f4d")
                + rect(x + 24 - width / 2, top - 62, width, 34, "#fff")
                + Svg.text(x + 24, top - 39, width - 8, "#111", words);
    }

    @Override
    public String words() {
        var who = "une personne en " + colour.masculine;
        return placard == null ? who : who + " qui tient une pancarte « " + placard + " »";
    }
}
