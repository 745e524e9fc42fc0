package pix.bank.making.picture;

import static pix.bank.making.picture.Svg.rect;

/**
 * A pane that reflects what is written on the other side of the street.
 *
 * @param mirrored false: the words read as if they were not reflected, which cannot be
 */
public record Window(int x, String reflected, boolean mirrored) implements Part {

    @Override
    public String svg() {
        var words = Svg.text(x, 194, 112, "#fff", reflected);
        return rect(x - 66, 150, 132, 74, "#3c4652")
                + rect(x - 61, 155, 122, 64, "#5f7a8a")
                + (mirrored ? "<g transform=\"translate(%d 0) scale(-1 1)\">%s</g>".formatted(2 * x, words) : words);
    }

    @Override
    public String words() {
        return "une vitre qui reflète le panneau d'en face, où les mots « %s » se lisent %s"
                .formatted(reflected, mirrored ? "à l'envers" : "à l'endroit");
    }
}
