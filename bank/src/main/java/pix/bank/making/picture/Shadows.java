package pix.bank.making.picture;

import static pix.bank.making.picture.Svg.circle;
import static pix.bank.making.picture.Svg.path;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The sun's side and the shadows of what stands at these places.
 *
 * @param away false: the shadows fall towards the sun, which cannot be
 */
public record Shadows(boolean sunAtLeft, boolean away, List<Integer> feet) implements Part {

    @Override
    public int x() {
        return 240;
    }

    @Override
    public String svg() {
        int lean = sunAtLeft == away ? 70 : -70;
        return circle(sunAtLeft ? 46 : 434, 40, 20, "#ffd76a")
                + feet.stream()
                        .map(foot ->
                                path("M%d %d h18 l%d 26 h-18 z".formatted(foot - 9, GROUND + 40, lean), "#00000080"))
                        .collect(Collectors.joining());
    }

    @Override
    public String words() {
        return "le soleil est à %s et les ombres s'étirent vers la %s"
                .formatted(sunAtLeft ? "gauche" : "droite", sunAtLeft == away ? "droite" : "gauche");
    }
}
