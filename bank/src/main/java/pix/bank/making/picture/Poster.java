package pix.bank.making.picture;

import static pix.bank.making.picture.Svg.rect;

import java.util.List;

/** A board on two posts with a few lines on it: a poster, a road sign. */
public record Poster(int x, List<String> lines, Colour colour) implements Part {

    private static final int WIDTH = 140;

    @Override
    public String svg() {
        int height = 24 * lines.size() + 12;
        int top = 205 - height;
        var text = new StringBuilder();
        for (int row = 0; row < lines.size(); row++)
            text.append(Svg.text(x, top + 24 + 24 * row, WIDTH - 10, colour.ink(), lines.get(row)));
        return rect(x - 56, top, 5, GROUND - top + 8, "#54483d")
                + rect(x + 51, top, 5, GROUND - top + 8, "#54483d")
                + rect(x - WIDTH / 2.0, top, WIDTH, height, colour.paint)
                + text;
    }

    @Override
    public String words() {
        return "un panneau %s où on lit « %s »".formatted(colour.masculine, String.join(" / ", lines));
    }
}
