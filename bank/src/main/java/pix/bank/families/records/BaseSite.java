package pix.bank.families.records;

import static java.util.stream.Collectors.joining;
import static pix.bank.web.Markdown.escape;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import pix.bank.web.Address;
import pix.bank.web.SiteFrame;
import pix.bank.web.Web;
import pix.bank.web.WebPage;

/** The page of a base: what its tables hold, a query to write, and the first lines of what it finds. */
record BaseSite(Base.Site site, Map<String, DrawnTable> tables) implements Web {

    private static final int SHOWN = 12;

    @Override
    public Optional<WebPage> open(Address address) {
        if (!address.bareHost().equals(site.host())) return Optional.empty();
        return switch (address.path()) {
            case "/" -> page("Les tables", described() + "<h2>Écrire une requête</h2>" + form(address));
            case "/requete" -> page("Résultat", result(address) + "<h2>Changer la requête</h2>" + form(address));
            default -> Optional.empty();
        };
    }

    private Optional<WebPage> page(String title, String main) {
        var frame = new SiteFrame(site.host(), site.name(), "", Map.of("Les tables", "/"), "");
        return Optional.of(new WebPage(title + " – " + site.name(), "institution", "fr", frame.around(title, main)));
    }

    private String described() {
        return tables.entrySet().stream()
                .map(each -> "<h2>%s</h2><p>%d lignes. Par exemple :</p>%s"
                        .formatted(
                                escape(each.getKey()),
                                each.getValue().table().rows().size(),
                                table(
                                        each.getValue().table().headers(),
                                        each.getValue().records().stream()
                                                .limit(3)
                                                .map(row -> List.copyOf(row.values()))
                                                .toList())))
                .collect(joining());
    }

    private String result(Address address) {
        return VisitorQuery.of(address, tables)
                .map(asked -> found(asked, asked.answered(tables)))
                .orElse(
                        "<p>Choisissez une table, et seulement des colonnes de cette table ou de celle qui lui est reliée.</p>");
    }

    private static String found(VisitorQuery asked, List<List<String>> rows) {
        return "<p><code>%s</code></p><p class=\"lead\"><strong>%d</strong> ligne%s%s</p>%s"
                .formatted(
                        escape(asked.inWords()),
                        rows.size(),
                        rows.size() > 1 ? "s" : "",
                        rows.size() > SHOWN ? ", dont voici les " + SHOWN + " premières." : ".",
                        table(asked.heads(), rows.stream().limit(SHOWN).toList()));
    }

    private static String table(List<String> heads, List<List<String>> rows) {
        var head = heads.stream()
                .map(text -> "<th scope=\"col\">" + escape(text) + "</th>")
                .collect(joining());
        var body = rows.stream()
                .map(row -> row.stream()
                        .map(text -> "<td>" + escape(text) + "</td>")
                        .collect(joining("", "<tr>", "</tr>")))
                .collect(joining());
        return "<table><thead><tr>%s</tr></thead><tbody>%s</tbody></table>\n".formatted(head, body);
    }

    private String form(Address address) {
        var names = List.copyOf(tables.keySet());
        var columns = tables.values().stream()
                .flatMap(drawn -> drawn.table().headers().stream())
                .distinct()
                .toList();
        return new QueryForm(address, names, columns).html();
    }
}
