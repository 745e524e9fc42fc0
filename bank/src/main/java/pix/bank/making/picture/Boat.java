package pix.bank.making.picture;

import static pix.bank.making.picture.Svg.path;
import static pix.bank.making.picture.Svg.rect;

/** A boat with its name on the hull. */
public record Boat(int x, Colour colour, String name) implements Part {

    @Override
    public String svg() {
        return rect(x - 30, 176, 60, 34, "#ece7da")
                + rect(x - 22, 184, 14, 12, "#5b6b7d")
                + rect(x + 6, 184, 14, 12, "#5b6b7d")
                + rect(x - 3, 130, 5, 48, "#54483d")
                + path(Svg.format("M%d 208 h170 l-24 44 h-122 z", x - 85), colour.paint)
                + Svg.text(x, 235, 120, colour.ink(), name);
    }

    @Override
    public String words() {
        return "un bateau %s nommé « %s »".formatted(colour.masculine, name);
    }
}
