package pix.bank.families.records;

import static java.util.stream.Collectors.joining;
import static pix.bank.web.Markdown.escape;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import pix.bank.making.file.Json;
import pix.bank.web.Address;
import pix.bank.web.SiteFrame;
import pix.bank.web.Web;
import pix.bank.web.WebPage;

/** A service that answers addresses with data: its manual, and below {@code /v1/} what a table holds, filtered and paged. */
record ServiceSite(Base.Site site, Map<String, DrawnTable> tables) implements Web {

    private static final String ROOT = "/v1/";

    @Override
    public Optional<WebPage> open(Address address) {
        if (!address.bareHost().equals(site.host())) return Optional.empty();
        if (address.path().equals("/")) return page("Mode d'emploi", manual());
        if (!address.path().startsWith(ROOT)) return Optional.empty();
        return Optional.ofNullable(tables.get(address.path().substring(ROOT.length())))
                .flatMap(table -> page(
                        "Réponse", "<pre><code>" + escape(Json.indented(answer(table, address))) + "</code></pre>"));
    }

    private static Map<String, Object> answer(DrawnTable table, Address address) {
        var filter = new RowFilter(table.table().headers(), address.query());
        var fault = filter.fault();
        if (fault.isPresent()) {
            var answer = new LinkedHashMap<String, Object>();
            answer.put("erreur", fault.get());
            answer.put("parametres_connus", filter.known());
            return answer;
        }
        return filter.answer(table.records());
    }

    private Optional<WebPage> page(String title, String main) {
        var frame = new SiteFrame(site.host(), site.name(), "", Map.of("Mode d'emploi", "/"), "");
        return Optional.of(new WebPage(title + " – " + site.name(), "institution", "fr", frame.around(title, main)));
    }

    private String manual() {
        return """
                <p>On interroge ce service en écrivant une <strong>adresse</strong>. Après <code>?</code> viennent des paramètres,
                nom=valeur, séparés par <code>&amp;</code>. La réponse est en JSON ; <code>total</code> compte toutes les lignes
                trouvées, même celles des pages suivantes.</p>
                %s
                <h2>Paramètres communs</h2>
                <ul><li><code>NOM_min</code>, <code>NOM_max</code> : bornes comprises</li>
                <li><code>tri</code> : une colonne ; avec <code>-</code> devant, du plus grand au plus petit</li>
                <li><code>limite</code> : lignes par page, 5 si rien n'est dit, %d au plus ; <code>page</code> : 1, 2, 3…</li></ul>
                """.formatted(tables.entrySet().stream().map(this::described).collect(joining()), RowFilter.MOST_LINES);
    }

    private String described(Map.Entry<String, DrawnTable> table) {
        var headers = table.getValue().table().headers();
        var first = table.getValue().records().getFirst();
        var rows = headers.stream()
                .map(header -> "<tr><td><code>%s</code></td><td>%s</td></tr>"
                        .formatted(escape(header), escape(first.getOrDefault(header, ""))))
                .collect(joining());
        var example = "https://" + site.host() + ROOT + table.getKey() + "?limite=2";
        return """
                <h2>%s</h2><p>Exemple : <a href="%s">%s</a></p>
                <table><thead><tr><th scope="col">Colonne</th><th scope="col">Par exemple</th></tr></thead><tbody>%s</tbody></table>
                """.formatted(escape(table.getKey()), escape(example), escape(example), rows);
    }
}
