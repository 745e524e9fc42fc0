package pix.bank.families.atlas;

import static java.util.stream.Collectors.joining;
import static pix.bank.web.Markdown.escape;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import pix.bank.families.atlas.Atlas.Measure;
import pix.bank.families.atlas.Atlas.Method;
import pix.bank.web.Address;
import pix.bank.web.Pick;
import pix.bank.web.SiteFrame;
import pix.bank.web.Web;
import pix.bank.web.WebPage;

/** The page that draws a map: what it shows, how its classes are made, the map, its legend and its figures. */
record AtlasSite(Atlas atlas, List<Commune> communes) implements Web {

    private static final Map<String, Method> METHODS =
            Map.of("largeurs", Method.WIDTHS, "effectifs", Method.RANKS, "seuils", Method.LIMITS);
    private static final List<String> CLASSES = List.of("3", "4", "5", "6");

    @Override
    public Optional<WebPage> open(Address address) {
        if (!address.bareHost().equals(atlas.host()) || !address.path().equals("/")) return Optional.empty();
        var frame = new SiteFrame(atlas.host(), atlas.name(), "", Map.of(), "");
        var map =
                bins(address).map(this::map).orElse("<p>Écrivez des seuils croissants, par exemple « 0,5 ; 1,2 ».</p>");
        var main = address.query().isEmpty() ? form(address) + map : map + "<h2>Changer la carte</h2>" + form(address);
        return Optional.of(
                new WebPage("Carte – " + atlas.name(), "institution", "fr", frame.around("Faire une carte", main)));
    }

    /** Nothing when limits are no growing numbers. */
    private Optional<Bins> bins(Address address) {
        var measure = address.parameter("mesure").equals("taux") ? Measure.RATE : Measure.NUMBER;
        var method = METHODS.getOrDefault(address.parameter("methode"), Method.WIDTHS);
        var asked = address.parameter("classes");
        int classes = Integer.parseInt(CLASSES.contains(asked) ? asked : CLASSES.getFirst());
        var limits = method == Method.LIMITS ? limits(address.parameter("seuils")) : Optional.of(List.<BigDecimal>of());
        return limits.map(each -> Bins.of(communes, measure, method, classes, each));
    }

    private static Optional<List<BigDecimal>> limits(String typed) {
        var parts = Stream.of(typed.strip().split("\\s*;\\s*")).toList();
        if (parts.size() > 5 || !parts.stream().allMatch(part -> part.matches("\\d{1,6}([.,]\\d{1,4})?")))
            return Optional.empty();
        var limits = parts.stream()
                .map(part -> new BigDecimal(part.replace(',', '.')))
                .toList();
        boolean grows = IntStream.range(1, limits.size())
                .allMatch(each -> limits.get(each - 1).compareTo(limits.get(each)) < 0);
        return grows ? Optional.of(limits) : Optional.empty();
    }

    private String number() {
        return "nombre de " + atlas.counted();
    }

    private String rate() {
        return atlas.counted() + " pour " + atlas.per() + " habitants";
    }

    private String map(Bins bins) {
        var map = new TileMap(communes, bins);
        var legend = IntStream.rangeClosed(1, bins.all().size())
                .mapToObj(each -> legend(each, map.colour(each), bins.all().get(each - 1)))
                .collect(joining());
        var rows = communes.stream()
                .map(commune -> "<tr><td>%s</td><td>%d</td><td>%s</td><td>%d</td></tr>"
                        .formatted(
                                escape(commune.name()),
                                commune.inhabitants(),
                                Bins.text(commune.value(bins.measure())),
                                bins.of(commune)))
                .collect(joining());
        return """
                <h2>Carte</h2>%s
                <h2>Légende : %s</h2><ul class="plain">%s</ul>
                <h2>Les communes</h2>
                <table><thead><tr><th scope="col">Commune</th><th scope="col">Habitants</th><th scope="col">Valeur</th>\
                <th scope="col">Classe</th></tr></thead><tbody>%s</tbody></table>
                """.formatted(map.svg(), escape(bins.measure() == Measure.RATE ? rate() : number()), legend, rows);
    }

    private static String legend(int number, String colour, Bins.Bin bin) {
        int many = bin.communes().size();
        return """
                <li><svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true"><rect width="20" height="20" fill="%s"/></svg> \
                <strong>Classe %d</strong> : %s (%s)</li>
                """.formatted(
                        colour,
                        number,
                        bin.told(),
                        many == 0 ? "aucune commune" : many == 1 ? "1 commune" : many + " communes");
    }

    private String form(Address address) {
        var measures = Pick.options("nombre", number(), "taux", rate());
        var methods =
                Pick.options("largeurs", "largeurs égales", "effectifs", "effectifs égaux", "seuils", "seuils choisis");
        var classes = Pick.options("3", "3", "4", "4", "5", "5", "6", "6");
        return """
                <form class="stack" action="/">%s%s%s<label for="seuils">Seuils, séparés par « ; » (pour « seuils choisis »)</label>\
                <input id="seuils" name="seuils" autocomplete="off" value="%s"><button>Dessiner</button></form>
                """.formatted(
                        new Pick("mesure", "Ce que montre la carte", measures).html(address.parameter("mesure")),
                        new Pick("methode", "Méthode des classes", methods).html(address.parameter("methode")),
                        new Pick("classes", "Nombre de classes", classes).html(address.parameter("classes")),
                        escape(address.parameter("seuils")));
    }
}
