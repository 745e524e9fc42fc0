package pix.bank.making.picture;

import static pix.bank.making.picture.Svg.circle;
import static pix.bank.making.picture.Svg.path;
import static pix.bank.making.picture.Svg.rect;

/** A car seen from behind, with its number plate. */
public record Car(int x, Colour colour, String plate) implements Part {

    @Override
    public String svg() {
        int top = GROUND - 26;
        return circle(x - 38, top + 62, 13, "#22252b")
                + circle(x + 38, top + 62, 13, "#22252b")
                + path(Svg.format("M%d %d q4 -34 24 -34 h64 q20 0 24 34 z", x - 56, top + 14), colour.paint)
                + rect(x - 36, top - 14, 72, 22, "#b9d0de")
                + rect(x - 60, top + 12, 120, 46, colour.paint)
                + rect(x - 56, top + 18, 16, 9, "#d23f3f")
                + rect(x + 40, top + 18, 16, 9, "#d23f3f")
                + rect(x - 44, top + 31, 88, 20, "#fff")
                + Svg.text(x, top + 47, 88, "#111", plate);
    }

    @Override
    public String words() {
        return "une voiture %s immatriculée « %s »".formatted(colour.feminine, plate);
    }
}
