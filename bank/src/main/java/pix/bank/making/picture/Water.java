package pix.bank.making.picture;

import static pix.bank.making.picture.Svg.path;
import static pix.bank.making.picture.Svg.rect;

/** Water over the ground: a flood, a harbour. {@code height} in units of the picture above the ground. */
public record Water(int height) implements Part {

    @Override
    public int x() {
        return 240;
    }

    @Override
    public String svg() {
        int top = GROUND - height;
        var waves = new StringBuilder();
        for (int row = top + 14; row < 320; row += 22)
            waves.append(path(
                    "M0 %d q30 -8 60 0 t60 0 t60 0 t60 0 t60 0 t60 0 t60 0 t60 0 v2 H0 z".formatted(row), "#a9c3cf"));
        return "<g opacity=\"0.86\">" + rect(0, top, 480, 320 - top, "#6f93a6") + waves + "</g>";
    }

    @Override
    public String words() {
        return height > 10 ? "l'eau couvre la rue et monte jusqu'au bas des vitrines" : "de l'eau au premier plan";
    }
}
