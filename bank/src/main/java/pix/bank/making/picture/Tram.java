package pix.bank.making.picture;

import static pix.bank.making.picture.Svg.line;
import static pix.bank.making.picture.Svg.rect;

/** A tram under its wire, with its line and its terminus. */
public record Tram(int x, Colour colour, String destination) implements Part {

    @Override
    public String svg() {
        int left = x - 110;
        var windows = new StringBuilder();
        for (int pane = 0; pane < 4; pane++) windows.append(rect(left + 14 + pane * 51, 178, 40, 34, "#b9d0de"));
        return line(0, 112, 480, 112, 1.5, "#444")
                + line(x, 112, x - 14, 140, 2, "#444")
                + rect(left, 140, 220, 106, colour.paint)
                + rect(left + 20, 146, 180, 24, "#111")
                + Svg.text(x, 164, 170, "#ffcf4a", destination)
                + windows
                + rect(left + 10, 246, 200, 8, "#22252b")
                + line(0, 258, 480, 258, 3, "#6d6f75");
    }

    @Override
    public String words() {
        return "un tramway %s qui affiche « %s »".formatted(colour.masculine, destination);
    }
}
