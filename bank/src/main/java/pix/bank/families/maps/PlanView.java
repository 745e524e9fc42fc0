package pix.bank.families.maps;

import java.util.Map;
import java.util.Optional;
import pix.bank.web.Address;

/**
 * The part of a plan that is shown: the whole, or a window of its half or its quarter that moves by half its size.
 *
 * @param zoom 1, 2 or 4; @param column and {@code row} count half windows from the north-west corner
 */
record PlanView(int zoom, int column, int row) {

    static final PlanView WHOLE = new PlanView(1, 0, 0);
    private static final int CLOSEST = 4;

    PlanView {
        zoom = zoom >= CLOSEST ? CLOSEST : zoom >= 2 ? 2 : 1;
        column = Math.clamp(column, 0, 2 * (zoom - 1));
        row = Math.clamp(row, 0, 2 * (zoom - 1));
    }

    static PlanView of(Address address) {
        return new PlanView(number(address, "zoom"), number(address, "x"), number(address, "y"));
    }

    private static int number(Address address, String name) {
        var text = address.parameter(name);
        return text.matches("\\d{1,2}") ? Integer.parseInt(text) : 0;
    }

    /** The closest window around a place. */
    static PlanView around(Place place, Plan plan) {
        int column = Math.round(place.x() * 2f * CLOSEST / plan.width()) - 1;
        int row = Math.round(place.y() * 2f * CLOSEST / plan.height()) - 1;
        return new PlanView(CLOSEST, column, row);
    }

    int left(Plan plan) {
        return plan.width() * column / (2 * zoom);
    }

    int top(Plan plan) {
        return plan.height() * row / (2 * zoom);
    }

    /** Whether a place is seen: what is out of the window is not reached by the keyboard either. */
    boolean holds(Place place, Plan plan) {
        int x = place.x() - left(plan);
        int y = place.y() - top(plan);
        return x >= 0 && x <= plan.width() / zoom && y >= 0 && y <= plan.height() / zoom;
    }

    Optional<PlanView> closer() {
        return zoom == CLOSEST ? Optional.empty() : Optional.of(new PlanView(zoom * 2, column * 2 + 1, row * 2 + 1));
    }

    Optional<PlanView> farther() {
        return zoom == 1 ? Optional.empty() : Optional.of(new PlanView(zoom / 2, (column - 1) / 2, (row - 1) / 2));
    }

    /** The next window this way, or nothing at the edge. */
    Optional<PlanView> towards(int columns, int rows) {
        var next = new PlanView(zoom, column + columns, row + rows);
        return next.equals(this) ? Optional.empty() : Optional.of(next);
    }

    /** A size on the screen, in units of the drawing at this zoom. */
    int size(int whole, int half, int quarter) {
        return zoom == 1 ? whole : zoom == 2 ? half : quarter;
    }

    String query(Map<String, String> kept) {
        var query = new StringBuilder("?zoom=%d&x=%d&y=%d".formatted(zoom, column, row));
        kept.forEach((name, value) -> query.append('&').append(name).append('=').append(value));
        return query.toString().replace("&", "&amp;");
    }
}
