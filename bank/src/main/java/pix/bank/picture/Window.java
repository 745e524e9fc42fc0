package pix.bank.picture;

import static pix.bank.picture.Svg.rect;

/** A pane that reflects the street: what is written on the other side shows in it. */
public record Window(int x, String reflected) implements Part {

    @Override
    public String svg() {
        return rect(x - 66, 150, 132, 74, "#3c4652") + rect(x - 61, 155, 122, 64, "#8fa9b8")
                + "<g transform=\"translate(%d 0) scale(-1 1)\" opacity=\"0.75\">".formatted(2 * x)
                + Svg.text(x, 194, 112, "#fff", reflected) + "</g>";
    }

    @Override
    public String words() {
        return "une vitre où se reflètent, à l'envers, les mots « " + reflected + " »";
    }
}
