package pix.bank.families.services;

import static pix.bank.web.Markdown.escape;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import pix.bank.families.services.Routes.Mode;
import pix.bank.families.services.Routes.Spot;
import pix.bank.question.Draw;
import pix.bank.web.Address;
import pix.bank.web.Web;
import pix.bank.web.WebPage;

/** The site of a route planner: from where, to where, how. */
record RoutesSite(Routes routes, Draw draw) implements Web {

    @Override
    public Optional<WebPage> open(Address address) {
        var pages = new Pages(routes.host(), routes.name(), "plan");
        if (!pages.isAt(address)) return Optional.empty();
        return switch (address.path()) {
            case "/" -> pages.page("Calculer un itinéraire", form(address));
            case "/trajet" -> pages.page("Votre itinéraire", way(address) + "<h2>Autre trajet</h2>" + form(address));
            default -> Optional.empty();
        };
    }

    private String form(Address address) {
        var spots = routes.spots().stream().map(Spot::name).sorted().toList();
        return Pages.form(
                "/trajet",
                Pages.select(address, "de", "Départ", spots)
                        + Pages.select(address, "vers", "Arrivée", spots)
                        + Pages.select(
                                address,
                                "mode",
                                "Comment",
                                routes.modes().stream().map(Mode::name).toList()),
                "Calculer");
    }

    private String way(Address address) {
        var from = spot(address.parameter("de"));
        var to = spot(address.parameter("vers"));
        var mode = routes.modes().stream()
                .filter(each -> each.name().equals(address.parameter("mode")))
                .findFirst();
        if (from.isEmpty() || to.isEmpty() || mode.isEmpty() || from.equals(to))
            return "<p>Choisissez deux lieux différents.</p>";
        return way(from.get(), to.get(), mode.get());
    }

    private Optional<Spot> spot(String name) {
        return routes.spots().stream().filter(spot -> spot.name().equals(name)).findFirst();
    }

    private String way(Spot from, Spot to, Mode mode) {
        var way = routes.way(from, to, mode, draw);
        return """
                <p>De <strong>%s</strong> à <strong>%s</strong>, %s.</p>
                <p class="lead"><strong>%s km</strong>, environ %d minutes.</p>
                """.formatted(
                                escape(from.name()),
                                escape(to.name()),
                                mode.name().toLowerCase(Locale.ROOT),
                                way.kilometres(),
                                way.minutes())
                + way.steps().stream()
                        .map(step -> "<li>%s, sur %d m</li>".formatted(escape(step.street()), step.hectometres() * 100))
                        .collect(Collectors.joining("", "<ol>", "</ol>\n"));
    }
}
