package pix.bank.making.picture;

import static pix.bank.making.picture.Svg.circle;
import static pix.bank.making.picture.Svg.rect;

/** Snow on the ground and in the air. */
public record Snow() implements Part {

    @Override
    public int x() {
        return 240;
    }

    @Override
    public String svg() {
        var flakes = new StringBuilder(rect(0, GROUND - 6, 480, 76, "#f7f9fb"));
        for (int flake = 0; flake < 60; flake++)
            flakes.append(circle((flake * 83) % 480, (flake * 47) % 250, flake % 3 + 1.5, "#ffffff"));
        return flakes.toString();
    }

    @Override
    public String words() {
        return "la neige tombe et couvre le sol";
    }
}
