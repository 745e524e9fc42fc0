package pix.bank.families.maps;

import java.util.List;
import java.util.function.Predicate;

/** Draws a plan, or a part of it: the closer it is seen, the more it names. */
record PlanDrawing(Plan plan, PlanView view, Predicate<Place> isShown, List<Place> pointedAt) {

    String svg() {
        int width = plan.width() / view.zoom();
        int height = plan.height() / view.zoom();
        return """
                <svg class="plan" viewBox="%d %d %d %d" width="%d" height="%d" role="group" aria-label="Plan">
                <rect x="0" y="0" width="%d" height="%d" fill="#f3efe6"/>
                %s</svg>
                """.formatted(
                        view.left(plan),
                        view.top(plan),
                        width,
                        height,
                        plan.width(),
                        plan.height(),
                        plan.width(),
                        plan.height(),
                        layers() + scale(width, height));
    }

    private String layers() {
        return new PlanGround(plan).svg()
                + new PlanStreets(plan, view).svg()
                + new PlanPins(plan, view, isShown, pointedAt).svg();
    }

    /** A hundred units long on the whole plan, less when it is seen closer. */
    private String scale(int width, int height) {
        int length = 100 / view.zoom();
        int x = view.left(plan) + width - length - view.size(30, 18, 12);
        int y = view.top(plan) + height - view.size(16, 9, 6);
        int size = view.size(26, 16, 10);
        return """
                <g><rect x="%d" y="%d" width="%d" height="%d" fill="#fff"/>\
                <path d="M%d %d v%d h%d v-%d" fill="none" stroke="#222" stroke-width="%d"/>%s</g>
                """.formatted(
                        x - size,
                        y - size * 2,
                        length + 2 * size,
                        size * 3,
                        x,
                        y - size / 2,
                        size / 2,
                        length,
                        size / 2,
                        view.size(3, 2, 1),
                        Svg.text(
                                x + length / 2,
                                y - size / 2 - 1,
                                size,
                                "",
                                length * plan.scene().metres() + " m"));
    }
}
