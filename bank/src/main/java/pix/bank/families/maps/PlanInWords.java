package pix.bank.families.maps;

import static pix.bank.web.Markdown.escape;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** All that a plan shows, told street by street for who does not see it. */
record PlanInWords(Plan plan) {

    String html() {
        return order() + plan.across().stream().map(this::across).collect(Collectors.joining());
    }

    private String order() {
        return """
                <p>Le nord est en haut du plan. D'ouest en est, les rues qui descendent vers le sud sont : %s.</p>
                <p>Du nord au sud, on traverse : %s.</p>
                %s
                """.formatted(
                plan.down().stream().map(street -> escape(street.name())).collect(Collectors.joining(", ")),
                northToSouth(),
                plan.park().stream().map(this::park).collect(Collectors.joining()));
    }

    private String northToSouth() {
        var names = new ArrayList<>(
                plan.across().stream().map(street -> escape(street.name())).toList());
        if (plan.waterAfter() > 0 && plan.scene().water() != null)
            names.add(plan.waterAfter(), "<strong>" + escape(plan.scene().water()) + "</strong>");
        return String.join(", ", names);
    }

    private String park(Plan.Park park) {
        return "<p>%s se trouve entre %s et %s.</p>"
                .formatted(
                        escape(park.name()),
                        escape(park.north().name()),
                        escape(park.south().name()));
    }

    private String across(Street street) {
        return """
                <h2>%s</h2>
                <p>D'ouest en est, elle croise %s.</p>
                %s%s
                """.formatted(
                        escape(capital(street.name())),
                        plan.down().stream()
                                .map(crossed -> "%s (à %s)".formatted(escape(crossed.name()), metres(crossed.at())))
                                .collect(Collectors.joining(", ")),
                        side(street, true),
                        side(street, false));
    }

    private String side(Street street, boolean isNorthSide) {
        var places = plan.side(street, isNorthSide);
        if (places.isEmpty()) return "";
        return "<p>Côté %s, d'ouest en est :</p>%s".formatted(isNorthSide ? "nord" : "sud", list(places));
    }

    private String list(List<Place> places) {
        return places.stream()
                .map(place -> "<li><a href=\"%s\">%s</a> (%s), à %s</li>"
                        .formatted(
                                place.path(),
                                escape(place.spot().name()),
                                escape(plan.scene().kind(place.spot()).word().toLowerCase(Locale.FRENCH)),
                                metres(place.x())))
                .collect(Collectors.joining("", "<ol>", "</ol>\n"));
    }

    /** Distances are told from the west end of the street. */
    private String metres(int units) {
        return (units - 50) * plan.scene().metres() + " m";
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.FRENCH) + text.substring(1);
    }
}
