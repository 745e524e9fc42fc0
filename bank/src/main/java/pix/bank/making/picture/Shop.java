package pix.bank.making.picture;

import static pix.bank.making.picture.Svg.rect;

/** A shop under its sign. */
public record Shop(int x, String sign, Colour colour) implements Part {

    private static final int WIDTH = 150;

    @Override
    public String svg() {
        int left = x - WIDTH / 2;
        return rect(left, 60, WIDTH, GROUND - 60, "#cfc3b2")
                + rect(left + 18, 76, 34, 44, "#5b6b7d")
                + rect(left + 98, 76, 34, 44, "#5b6b7d")
                + rect(left, 134, WIDTH, 34, colour.paint)
                + Svg.text(x, 157, WIDTH - 8, colour.ink(), sign)
                + rect(left + 12, 180, 78, 50, "#9fb8c8")
                + rect(left + 102, 178, 36, GROUND - 178, "#54483d");
    }

    @Override
    public String words() {
        return "une boutique dont l'enseigne " + colour.feminine + " porte « " + sign + " »";
    }
}
