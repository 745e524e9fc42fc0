package pix.bank.families.maps;

import static pix.bank.web.Markdown.escape;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The signs of the places on a plan; each leads to its card, and is named when it is seen closer. */
record PlanPins(Plan plan, PlanView view, Predicate<Place> isShown, List<Place> pointedAt) {

    private static final int LINE_OF_A_NAME = 12;

    String svg() {
        return plan.places().stream()
                .filter(isShown)
                .filter(place -> view.holds(place, plan))
                .map(this::pin)
                .collect(Collectors.joining());
    }

    private String pin(Place place) {
        var kind = plan.scene().kind(place.spot());
        int radius = view.size(16, 12, 10);
        var ring = pointedAt.contains(place)
                ? "<circle cx=\"%d\" cy=\"%d\" r=\"%d\" fill=\"none\" stroke=\"#b3261e\" stroke-width=\"4\"/>"
                        .formatted(place.x(), place.y(), radius + 5)
                : "";
        return """
                <a href="%s" aria-label="%s"><title>%s</title>%s<circle cx="%d" cy="%d" r="%d" fill="%s" stroke="#fff" stroke-width="2"/>\
                <text x="%d" y="%d" font-size="%d" text-anchor="middle" fill="#fff" font-weight="bold">%s</text>%s</a>
                """.formatted(
                        place.path(),
                        escape(place.spot().name() + ", " + kind.word().toLowerCase(Locale.FRENCH)),
                        escape(place.spot().name()),
                        ring,
                        place.x(),
                        place.y(),
                        radius,
                        kind.colour(),
                        place.x(),
                        place.y() + radius / 2 - 1,
                        radius + 2,
                        escape(kind.sign()),
                        view.zoom() == 1 ? "" : label(place));
    }

    /** The place's name on short lines, away from the street. */
    private String label(Place place) {
        var lines = lines(place.spot().name());
        int size = view.size(0, 11, 8);
        int first = place.isNorthSide() ? place.y() - 16 - (lines.size() - 1) * (size + 1) : place.y() + 16 + size;
        return IntStream.range(0, lines.size())
                .mapToObj(line -> Svg.text(place.x(), first + line * (size + 1), size, "", lines.get(line)))
                .collect(Collectors.joining());
    }

    private static List<String> lines(String name) {
        var lines = new ArrayList<String>();
        for (var word : name.split(" ")) {
            boolean fits = !lines.isEmpty() && lines.getLast().length() + word.length() < LINE_OF_A_NAME;
            if (fits) lines.add(lines.removeLast() + ' ' + word);
            else lines.add(word);
        }
        return lines;
    }
}
