package pix.bank.families.services;

import static pix.bank.web.Markdown.escape;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import pix.bank.families.services.Timetable.Departure;
import pix.bank.web.Address;
import pix.bank.web.Web;
import pix.bank.web.WebPage;

/** The site of a timetable: from where, to where, which day. */
record TimetableSite(Timetable timetable) implements Web {

    @Override
    public Optional<WebPage> open(Address address) {
        var pages = new Pages(timetable.host(), timetable.name(), "town");
        if (!pages.isAt(address)) return Optional.empty();
        return switch (address.path()) {
            case "/" -> pages.page("Préparer un voyage", form(address));
            case "/horaires" -> pages.page("Horaires", results(address) + "<h2>Autre recherche</h2>" + form(address));
            default -> Optional.empty();
        };
    }

    private String form(Address address) {
        return Pages.form(
                "/horaires",
                Pages.select(address, "de", "Départ", timetable.stops())
                        + Pages.select(address, "vers", "Arrivée", timetable.stops())
                        + Pages.select(address, "jour", "Jour", timetable.days()),
                "Voir les horaires");
    }

    private String results(Address address) {
        var from = address.parameter("de");
        var to = address.parameter("vers");
        var day = address.parameter("jour");
        var found = timetable.departures(from, to, day);
        var asked = "<p>De <strong>%s</strong> à <strong>%s</strong>, %s.</p>"
                .formatted(escape(from), escape(to), escape(day.toLowerCase(Locale.FRENCH)));
        if (found.isEmpty()) return asked + "<p>Aucun départ direct ce jour-là.</p>";
        return asked
                + found.stream()
                        .map(TimetableSite::row)
                        .collect(Collectors.joining(
                                "",
                                "<table><thead><tr><th>Départ</th><th>Arrivée</th><th>Ligne</th></tr></thead><tbody>",
                                "</tbody></table>\n"));
    }

    private static String row(Departure departure) {
        return "<tr><td>%s</td><td>%s</td><td>%s</td></tr>"
                .formatted(departure.leaves(), departure.arrives(), escape(departure.line()));
    }
}
