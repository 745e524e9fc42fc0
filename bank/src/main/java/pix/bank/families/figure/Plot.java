package pix.bank.families.figure;

import static pix.bank.families.figure.Scale.FLOOR;

import java.util.List;
import java.util.Locale;
import pix.bank.web.Markdown;

/** The picture of a chart, 640 by 380. Series differ by their strokes and marks, never by colour alone. */
final class Plot {

    static final int LEFT = 72;
    static final int RIGHT = 620;
    private static final int WIDTH = 640;
    private static final int HEIGHT = 380;
    private static final int LEGEND = 540;
    private static final int MOST_OF_A_NAME = 180;

    private final Figure figure;
    private final List<List<Integer>> values;
    private final Scale scale;
    private final Marks marks;

    Plot(Figure figure, List<List<Integer>> values) {
        this.figure = figure;
        this.values = values;
        scale = new Scale(figure, values);
        marks = new Marks(figure, values, scale);
    }

    String svg() {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" width=\"%d\" height=\"%d\" font-family=\"Arial, sans-serif\" font-size=\"14\">"
                        .formatted(WIDTH, HEIGHT, WIDTH, HEIGHT)
                + "<rect width=\"640\" height=\"380\" fill=\"#ffffff\"/>"
                + text(WIDTH / 2.0, 22, "middle", "bold", figure.title())
                + text(8, 46, "start", "normal", figure.unit())
                + legend()
                + (figure.kind() == Figure.Kind.AREAS ? "" : grid())
                + marks.all()
                + labels()
                + text(RIGHT, HEIGHT - 8, "end", "normal", figure.across() == null ? "" : figure.across())
                + "</svg>";
    }

    private String grid() {
        var grid = new StringBuilder();
        for (int value = figure.start(); value <= scale.end(); value += figure.ticks()) {
            boolean isFloor = value == figure.start();
            grid.append(format(
                    "<path d=\"M%d %.1f H%d\" stroke=\"%s\"/>",
                    LEFT, scale.y(value), RIGHT, isFloor ? "#20242c" : "#c9ced8"));
            grid.append(text(LEFT - 8, scale.y(value) + 5, "end", "normal", Integer.toString(value)));
        }
        return grid.toString();
    }

    private String labels() {
        var labels = new StringBuilder();
        for (int place = 0; place < figure.labels().size(); place++)
            labels.append(text(
                    marks.middle(place),
                    FLOOR + 22,
                    "middle",
                    "normal",
                    figure.labels().get(place)));
        return labels.toString();
    }

    private String legend() {
        if (values.size() == 1) return "";
        var legend = new StringBuilder();
        double step = Math.min(MOST_OF_A_NAME, LEGEND / (double) values.size());
        for (int place = 0; place < values.size(); place++) {
            double x = RIGHT - (values.size() - place) * step + 60;
            legend.append(marks.sample(place, x, 42));
            legend.append(text(
                    x + 40, 47, "start", "normal", figure.series().get(place).name()));
        }
        return legend.toString();
    }

    private static String text(double x, double y, String anchor, String weight, String words) {
        return format(
                "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\" font-weight=\"%s\" fill=\"#20242c\">%s</text>",
                x, y, anchor, weight, Markdown.escape(words));
    }

    static String format(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }
}
