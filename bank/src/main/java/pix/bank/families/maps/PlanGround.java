package pix.bank.families.maps;

import static pix.bank.web.Markdown.escape;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pix.bank.families.maps.Plan.Park;

/** What lies under the streets of a plan: blocks of houses, the river, the park. */
record PlanGround(Plan plan) {

    private static final int HALF_STREET = 14;

    String svg() {
        return blocks() + plan.park().stream().map(this::park).collect(Collectors.joining()) + river();
    }

    private String blocks() {
        var columns = edges(plan.down(), plan.width());
        var rows = edges(plan.across(), plan.height());
        var svg = new StringBuilder();
        for (int column = 0; column < columns.size() - 1; column++)
            for (int row = 0; row < rows.size() - 1; row++)
                svg.append(block(
                        columns.get(column), rows.get(row), columns.get(column + 1), rows.get(row + 1), "#e4dccb"));
        return svg.toString();
    }

    private static List<Integer> edges(List<Street> streets, int end) {
        var edges = new ArrayList<Integer>();
        edges.add(-HALF_STREET);
        streets.forEach(street -> edges.add(street.at()));
        edges.add(end + HALF_STREET);
        return edges;
    }

    private static String block(int left, int top, int right, int bottom, String colour) {
        return "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"6\" fill=\"%s\"/>\n"
                .formatted(
                        left + HALF_STREET,
                        top + HALF_STREET,
                        right - left - 2 * HALF_STREET,
                        bottom - top - 2 * HALF_STREET,
                        colour);
    }

    private String park(Park park) {
        int middle = (park.west().at() + park.east().at()) / 2;
        int across = (park.north().at() + park.south().at()) / 2;
        var trees = Stream.of(-45, -20, 20, 45)
                .map(away -> "<circle cx=\"%d\" cy=\"%d\" r=\"9\" fill=\"#8fbf84\"/>"
                        .formatted(middle + away, across + 25 - Math.abs(away) / 3))
                .collect(Collectors.joining());
        return block(
                        park.west().at(),
                        park.north().at(),
                        park.east().at(),
                        park.south().at(),
                        "#c9e4c0")
                + trees
                + label(middle, across - 8, "#1f5a1f", park.name());
    }

    private String river() {
        if (plan.waterAfter() == 0 || plan.scene().water() == null) return "";
        int at = plan.waterAt();
        var path = new StringBuilder("M-20 " + at);
        for (int x = 0; x <= plan.width(); x += 100)
            path.append(" q50 ").append(x % 200 == 0 ? -14 : 14).append(" 100 0");
        int labelAt = (plan.down().getFirst().at() + plan.down().get(1).at()) / 2;
        return "<path d=\"%s\" stroke=\"#9ecae1\" stroke-width=\"34\" fill=\"none\"/>\n".formatted(path)
                + label(labelAt, at + 5, "#0b4a6f", plan.scene().water());
    }

    private static String label(int x, int y, String colour, String words) {
        return "<text x=\"%d\" y=\"%d\" font-size=\"13\" font-style=\"italic\" text-anchor=\"middle\" fill=\"%s\">%s</text>\n"
                .formatted(x, y, colour, escape(words));
    }
}
