package pix.bank.families.maps;

import static pix.bank.web.Markdown.escape;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import pix.bank.web.Address;
import pix.bank.web.Markdown;
import pix.bank.web.SiteFrame;
import pix.bank.web.Web;
import pix.bank.web.WebPage;
import pix.engine.writing.Letters;

/** The site of a plan: the plan that is zoomed and moved by links, a search, a card for each place, the plan in words. */
record PlanSite(Plan plan) implements Web {

    @Override
    public Optional<WebPage> open(Address address) {
        var host = address.bareHost();
        if (!host.equals(plan.scene().host())) return Optional.empty();
        return switch (address.path()) {
            case "/" -> Optional.of(page("Plan", map(address)));
            case "/recherche" -> Optional.of(page("Recherche", results(address.parameter("q"))));
            case "/lieux" -> Optional.of(page("Tous les lieux", byKind()));
            case "/en-mots" -> Optional.of(page("Le plan en mots", new PlanInWords(plan).html()));
            default ->
                plan.places().stream()
                        .filter(place -> place.path().equals(address.path()))
                        .findFirst()
                        .map(place -> page(place.spot().name(), card(place)));
        };
    }

    private WebPage page(String title, String main) {
        var scene = plan.scene();
        var menu = new LinkedHashMap<String, String>();
        menu.put("Plan", "/");
        menu.put("Lieux", "/lieux");
        menu.put("En mots", "/en-mots");
        var tagline = scene.tagline() == null ? "" : scene.tagline();
        var frame = new SiteFrame(scene.host(), scene.name(), tagline, menu, "");
        return new WebPage(title, scene.look(), "fr", frame.around(title, search() + main));
    }

    private static String search() {
        return """
                <form class="plan-search" action="/recherche"><label>Lieu ou rue
                <input type="search" name="q"></label> <button>Chercher</button></form>
                """;
    }

    private String map(Address address) {
        var view = PlanView.of(address);
        var kind = address.parameter("genre");
        var intro =
                plan.scene().intro() == null ? "" : Markdown.html(plan.scene().intro());
        var drawing = new PlanDrawing(
                plan, view, place -> kind.isEmpty() || place.spot().kind().equals(kind), List.of());
        return new PlanTools(view, kind.isEmpty() ? Map.of() : Map.of("genre", kind)).html()
                + drawing.svg()
                + intro
                + key(view);
    }

    private String key(PlanView view) {
        return plan.scene().kinds().stream()
                .map(kind -> "<li><b class=\"plan-sign\">%s</b> <a href=\"/%s\">%s</a></li>"
                        .formatted(escape(kind.sign()), view.query(Map.of("genre", kind.sign())), escape(kind.word())))
                .collect(Collectors.joining(
                        "",
                        "<h2>Légende</h2><ul class=\"plan-key\">",
                        "<li><a href=\"/\">Tout afficher</a></li></ul>"));
    }

    private String results(String words) {
        var wanted = plain(words);
        if (wanted.isBlank()) return "<p>Écrivez le nom d'un lieu ou d'une rue.</p>";
        var places = plan.places().stream()
                .filter(place ->
                        plain(place.spot().name() + ' ' + place.street().name()).contains(wanted))
                .toList();
        if (places.isEmpty()) return "<p>Aucun lieu ne répond à « %s ».</p>".formatted(escape(words));
        return "<p>Pour « %s » :</p>%s".formatted(escape(words), list(places));
    }

    private static String plain(String text) {
        return Letters.unaccented(text.strip()).replace('’', '\'');
    }

    private static String list(List<Place> places) {
        return places.stream()
                .map(place -> "<li><a href=\"%s\">%s</a></li>"
                        .formatted(place.path(), escape(place.spot().name())))
                .collect(Collectors.joining("", "<ul>", "</ul>\n"));
    }

    private String byKind() {
        return plan.scene().kinds().stream()
                .map(kind -> "<h2>%s</h2>%s"
                        .formatted(
                                escape(kind.word()),
                                list(plan.places().stream()
                                        .filter(place -> place.spot().kind().equals(kind.sign()))
                                        .toList())))
                .collect(Collectors.joining());
    }

    private String card(Place place) {
        var view = PlanView.around(place, plan);
        return """
                <p class="meta">%s · %s</p>
                %s%s<p><a href="/%s">Voir plus large sur le plan</a></p>
                """.formatted(
                escape(plan.scene().kind(place.spot()).word()),
                escape(place.address()),
                place.spot().text() == null ? "" : Markdown.html(place.spot().text()),
                new PlanDrawing(plan, view, _ -> true, List.of(place)).svg(),
                view.farther().orElse(view).query(Map.of()));
    }
}
