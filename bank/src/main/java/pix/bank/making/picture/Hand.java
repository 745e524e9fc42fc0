package pix.bank.making.picture;

import static pix.bank.making.picture.Svg.circle;
import static pix.bank.making.picture.Svg.line;

/** A raised hand, close to the eye, whose fingers can be counted (the thumb is one of them). */
public record Hand(int x, int fingers) implements Part {

    private static final String SKIN = "#b98563";

    @Override
    public String svg() {
        var all = new StringBuilder(
                line(x, 320, x, 275, 26, SKIN) + circle(x, 262, 24, SKIN) + line(x - 20, 268, x - 42, 248, 11, SKIN));
        for (int finger = 0; finger < fingers - 1; finger++) {
            double foot = x - 18 + 36.0 * finger / Math.max(1, fingers - 2);
            all.append(line(foot, 250, foot + (foot - x) * 0.5, 206 + Math.abs(foot - x) * 0.5, 8, SKIN));
        }
        return all.toString();
    }

    @Override
    public String words() {
        return "au premier plan, une main levée dont on compte " + fingers + " doigts, pouce compris";
    }
}
