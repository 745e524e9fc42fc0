package pix.bank.families.atlas;

import static java.util.stream.Collectors.joining;
import static pix.bank.web.Markdown.escape;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Communes as tiles with six sides, darker as their class is higher; the number of the class stands in each. */
record TileMap(List<Commune> communes, Bins bins) {

    private static final int ACROSS = 4;
    private static final int WIDTH = 84;
    private static final int HEIGHT = 74;
    private static final int RADIUS = 47;
    private static final int[] LIGHT = {226, 238, 249};
    private static final int[] DARK = {12, 45, 96};

    /** What it shows is told beside it, in a table. */
    String svg() {
        int rows = (communes.size() + ACROSS - 1) / ACROSS;
        return """
                <svg viewBox="0 0 %1$d %2$d" width="%1$d" height="%2$d" aria-hidden="true" font-family="sans-serif"\
                 text-anchor="middle">%3$s</svg>
                """.formatted(
                        ACROSS * WIDTH + WIDTH / 2 + 4,
                        rows * HEIGHT + RADIUS / 2 + 4,
                        IntStream.range(0, communes.size()).mapToObj(this::tile).collect(joining()));
    }

    private String tile(int place) {
        int x = 2 + WIDTH / 2 + place % ACROSS * WIDTH + (place / ACROSS % 2 == 0 ? 0 : WIDTH / 2);
        int y = 2 + RADIUS + place / ACROSS * HEIGHT;
        var commune = communes.get(place);
        int bin = bins.of(commune);
        var ink = share(bin) > 0.5 ? "#ffffff" : "#10243f";
        return """
                <polygon points="%s" fill="%s" stroke="#ffffff" stroke-width="2"/>\
                <text x="%d" y="%d" font-size="19" font-weight="700" fill="%s">%d</text>\
                <text x="%d" y="%d" font-size="12" fill="%s">%s</text>
                """.formatted(corners(x, y), colour(bin), x, y, ink, bin, x, y + 18, ink, escape(commune.name()));
    }

    private static String corners(int x, int y) {
        return IntStream.range(0, 6)
                .mapToObj(corner -> String.format(
                        Locale.ROOT,
                        "%.1f,%.1f",
                        x + RADIUS * Math.sin(Math.PI / 3 * corner),
                        y - RADIUS * Math.cos(Math.PI / 3 * corner)))
                .collect(joining(" "));
    }

    private double share(int bin) {
        return bins.all().size() == 1 ? 0 : (bin - 1.0) / (bins.all().size() - 1);
    }

    /** From light to dark. */
    String colour(int bin) {
        var colour = new StringBuilder("#");
        for (int part = 0; part < 3; part++)
            colour.append("%02x".formatted(Math.round(LIGHT[part] + share(bin) * (DARK[part] - LIGHT[part]))));
        return colour.toString();
    }
}
