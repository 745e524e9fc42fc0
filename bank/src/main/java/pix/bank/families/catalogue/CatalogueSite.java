package pix.bank.families.catalogue;

import static pix.bank.web.Markdown.escape;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import pix.bank.families.catalogue.Holdings.Kind;
import pix.bank.web.Address;
import pix.bank.web.Markdown;
import pix.bank.web.SiteFrame;
import pix.bank.web.Web;
import pix.bank.web.WebPage;

/** The site of a catalogue: a search anywhere, a search by fields, lists of results ten by ten, a page for each notice. */
record CatalogueSite(Holdings holdings, List<Notice> notices) implements Web {

    private static final int PAGE = 10;

    @Override
    public Optional<WebPage> open(Address address) {
        if (!address.bareHost().equals(holdings.host())) return Optional.empty();
        var search = new FieldSearch(holdings.fields(), address.query());
        return switch (address.path()) {
            case "/" -> Optional.of(page("Catalogue", intro() + new CatalogueForm(holdings, search).simple()));
            case "/avancee" -> Optional.of(page("Recherche avancée", new CatalogueForm(holdings, search).byFields()));
            case "/recherche" -> Optional.of(page("Résultats", results(search)));
            default ->
                notices.stream()
                        .filter(notice -> notice.path().equals(address.path()))
                        .findFirst()
                        .map(notice ->
                                page(notice.value(holdings.field(Kind.TITLE).name()), notice(notice)));
        };
    }

    private WebPage page(String title, String main) {
        var menu = new LinkedHashMap<String, String>();
        menu.put("Accueil", "/");
        menu.put("Recherche avancée", "/avancee");
        var tagline = holdings.tagline() == null ? "" : holdings.tagline();
        var frame = new SiteFrame(holdings.host(), holdings.name(), tagline, menu, "");
        return new WebPage(title + " – " + holdings.name(), "catalogue", "fr", frame.around(title, main));
    }

    private String intro() {
        return "<p>%d notices.</p>".formatted(notices.size())
                + (holdings.intro() == null ? "" : Markdown.html(holdings.intro()));
    }

    private String results(FieldSearch search) {
        if (search.isBlank())
            return "<p>Remplissez au moins un champ.</p>" + new CatalogueForm(holdings, search).byFields();
        var found = search.in(notices);
        int page = Math.clamp(number(search.asked("page")), 1, Math.max(1, (found.size() + PAGE - 1) / PAGE));
        var shown = found.stream().skip((page - 1L) * PAGE).limit(PAGE).toList();
        return "<p class=\"lead\"><strong>%s</strong> pour %s</p>".formatted(counted(found.size()), asked(search))
                + list(shown, (page - 1) * PAGE + 1)
                + pages(search, page, found.size())
                + "<h2>Modifier la recherche</h2>"
                + new CatalogueForm(holdings, search).byFields();
    }

    private static int number(String text) {
        return text.matches("\\d{1,3}") ? Integer.parseInt(text) : 1;
    }

    private static String counted(int found) {
        return found == 0 ? "Aucune notice" : found == 1 ? "1 notice" : found + " notices";
    }

    private static String asked(FieldSearch search) {
        return search.parameters().entrySet().stream()
                .filter(each ->
                        !each.getValue().isBlank() && !List.of("page", "tri").contains(each.getKey()))
                .map(each -> "<em>%s</em>".formatted(escape(each.getValue())))
                .collect(Collectors.joining(" + "));
    }

    private String list(List<Notice> shown, int first) {
        return shown.stream()
                .map(this::line)
                .collect(Collectors.joining("", "<ol class=\"notices\" start=\"%d\">".formatted(first), "</ol>\n"));
    }

    private String line(Notice notice) {
        var title = holdings.field(Kind.TITLE).name();
        var facts = holdings.fields().stream()
                .filter(field -> field.kind() == Kind.PERSON || field.kind() == Kind.YEAR || field.kind() == Kind.LIST)
                .map(field -> escape(notice.value(field.name())))
                .collect(Collectors.joining(" · "));
        return "<li><a href=\"%s\">%s</a><br><span class=\"meta\">%s</span></li>"
                .formatted(notice.path(), escape(notice.value(title)), facts);
    }

    private static String pages(FieldSearch search, int current, int found) {
        if (found <= PAGE) return "";
        return IntStream.rangeClosed(1, (found + PAGE - 1) / PAGE)
                .mapToObj(page -> page == current
                        ? "<li><strong aria-current=\"page\">%d</strong></li>".formatted(page)
                        : "<li><a href=\"/recherche?%s\" aria-label=\"Page %d\">%d</a></li>"
                                .formatted(query(search, page), page, page))
                .collect(Collectors.joining(
                        "", "<nav class=\"pages\" aria-label=\"Pages de résultats\"><ul>", "</ul></nav>\n"));
    }

    private static String query(FieldSearch search, int page) {
        var kept = search.parameters().entrySet().stream()
                .filter(each -> !each.getValue().isBlank() && !each.getKey().equals("page"))
                .map(each -> encoded(each.getKey()) + "=" + encoded(each.getValue()));
        return Stream.concat(kept, Stream.of("page=" + page)).collect(Collectors.joining("&amp;"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private String notice(Notice notice) {
        return holdings.fields().stream()
                .map(field ->
                        "<dt>%s</dt><dd>%s</dd>".formatted(escape(field.label()), escape(notice.value(field.name()))))
                .collect(Collectors.joining(
                        "", "<dl class=\"notice-card\">", "</dl>\n<p><a href=\"/avancee\">Nouvelle recherche</a></p>"));
    }
}
