package pix.bank.families.figure;

import static pix.bank.families.figure.Plot.LEFT;
import static pix.bank.families.figure.Plot.RIGHT;
import static pix.bank.families.figure.Plot.format;
import static pix.bank.families.figure.Scale.FLOOR;
import static pix.bank.families.figure.Scale.TOP;

import java.util.List;

/** The bars, lines or squares of a chart. */
final class Marks {

    private static final List<String> COLOURS = List.of("#1f4e9c", "#b0500f", "#2c6e3f", "#7a2f7d");
    private static final List<String> DASHES = List.of("", "9 6", "2 6", "14 5 3 5");
    private static final double BAR_SHARE = 0.62;

    private final Figure figure;
    private final List<List<Integer>> values;
    private final Scale scale;

    Marks(Figure figure, List<List<Integer>> values, Scale scale) {
        this.figure = figure;
        this.values = values;
        this.scale = scale;
    }

    String all() {
        var marks = new StringBuilder();
        for (int series = 0; series < values.size(); series++)
            marks.append(
                    switch (figure.kind()) {
                        case BARS -> bars(series);
                        case LINES -> line(series);
                        case AREAS -> squares(series);
                    });
        return marks.toString();
    }

    /** Of the label at this place. */
    double middle(int place) {
        return LEFT + slot() * (place + 0.5);
    }

    /** What the legend shows of a series. */
    String sample(int series, double x, double y) {
        if (figure.kind() != Figure.Kind.LINES)
            return format("<rect x=\"%.1f\" y=\"%.1f\" width=\"26\" height=\"12\" %s/>", x, y - 6, paint(series));
        return format("<path d=\"M%.1f %.1f h32\" %s/>", x, y, stroke(series)) + point(series, x + 16, y);
    }

    private double slot() {
        return (RIGHT - LEFT) / (double) figure.labels().size();
    }

    private String bars(int series) {
        var bars = new StringBuilder();
        double width = slot() * BAR_SHARE / values.size();
        for (int place = 0; place < figure.labels().size(); place++) {
            int value = values.get(series).get(place);
            double x = middle(place) - slot() * BAR_SHARE / 2 + series * width;
            bars.append(format(
                    "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" %s/>",
                    x, scale.y(value), width, scale.height(value), paint(series)));
        }
        return bars.toString();
    }

    private String line(int series) {
        var path = new StringBuilder();
        var points = new StringBuilder();
        for (int place = 0; place < figure.labels().size(); place++) {
            double y = scale.y(values.get(series).get(place));
            path.append(format("%s%.1f %.1f ", place == 0 ? "M" : "L", middle(place), y));
            points.append(point(series, middle(place), y));
        }
        return format("<path d=\"%s\" %s/>", path.toString().strip(), stroke(series)) + points;
    }

    /** The side of the largest fills the height. */
    private String squares(int series) {
        var squares = new StringBuilder();
        int greatest =
                values.get(series).stream().mapToInt(Integer::intValue).max().orElse(1);
        double most = Math.min(FLOOR - TOP, slot() * 0.9);
        for (int place = 0; place < figure.labels().size(); place++) {
            int value = values.get(series).get(place);
            double side = most * value / greatest;
            squares.append(format(
                    "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" %s/>",
                    middle(place) - side / 2, FLOOR - side, side, side, paint(series)));
            squares.append(format(
                    "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"middle\" font-weight=\"bold\" fill=\"#20242c\">%d</text>",
                    middle(place), FLOOR - side - 6, value));
        }
        return squares.toString();
    }

    /** A disc, a square, a triangle, a lozenge. */
    private static String point(int series, double x, double y) {
        var shape = switch (series) {
            case 0 -> format("<circle cx=\"%.1f\" cy=\"%.1f\" r=\"5\"", x, y);
            case 1 -> format("<rect x=\"%.1f\" y=\"%.1f\" width=\"10\" height=\"10\"", x - 5, y - 5);
            case 2 -> format("<path d=\"M%.1f %.1f l7 12 h-14 Z\"", x, y - 7);
            default -> format("<path d=\"M%.1f %.1f l7 7 l-7 7 l-7 -7 Z\"", x, y - 7);
        };
        return shape + " fill=\"%s\"/>".formatted(COLOURS.get(series));
    }

    /** The second series of bars is hollow, the third pale: they differ without colour. */
    private static String paint(int series) {
        var colour = COLOURS.get(series);
        return switch (series) {
            case 0 -> "fill=\"%s\"".formatted(colour);
            case 1 -> "fill=\"#ffffff\" stroke=\"%s\" stroke-width=\"3\"".formatted(colour);
            default -> "fill=\"%s\" fill-opacity=\"0.45\" stroke=\"%s\"".formatted(colour, colour);
        };
    }

    private static String stroke(int series) {
        return "fill=\"none\" stroke=\"%s\" stroke-width=\"3\" stroke-dasharray=\"%s\""
                .formatted(COLOURS.get(series), DASHES.get(series));
    }
}
