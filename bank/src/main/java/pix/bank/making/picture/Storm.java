package pix.bank.making.picture;

import static pix.bank.making.picture.Svg.path;
import static pix.bank.making.picture.Svg.rect;

/** A sky of storm, to be written first. */
public record Storm() implements Part {

    @Override
    public int x() {
        return 240;
    }

    @Override
    public String svg() {
        return rect(0, 0, 480, GROUND, "#39424f")
                + path("M0 40 q60 -30 120 0 t120 0 t120 0 t120 0 v-40 H0 z", "#272d37")
                + path("M262 46 l-22 52 h16 l-14 46 l40 -60 h-18 l18 -38 z", "#ffe27a");
    }

    @Override
    public String words() {
        return "un ciel presque noir, traversé d'un éclair";
    }
}
