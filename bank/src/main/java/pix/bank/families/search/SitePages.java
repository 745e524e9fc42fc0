package pix.bank.families.search;

import static java.util.stream.Collectors.joining;

import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import pix.bank.web.Markdown;
import pix.bank.web.WebPage;

/** The pages that results lead to, dressed as pages of their site. */
final class SitePages {

    private static final int RECENT = 10;
    private static final Map<String, String> READ_MORE =
            Map.of("fr", "Sur le même site", "en", "More on this site", "es", "En el mismo sitio");
    private static final Comparator<Doc> NEWEST =
            Comparator.comparing(Doc::date).reversed().thenComparing(Doc::link);

    private SitePages() {}

    /** @param sameSite all the pages of its site */
    static WebPage page(Doc doc, List<Doc> sameSite) {
        var isFile = doc.medium() == Medium.DOCUMENT;
        var body = """
                %s
                <main><article><h1>%s</h1>
                <p class="meta">%s</p>
                %s%s</article>%s</main>
                %s
                """.formatted(
                        head(doc.site()),
                        Markdown.escape(doc.title()),
                        signature(doc),
                        Stills.of(doc),
                        Markdown.html(doc.text()),
                        isFile ? "" : more(doc, sameSite),
                        isFile ? "" : foot(doc.site()));
        return new WebPage(
                doc.title() + " – " + doc.site().name(),
                isFile ? "sheet" : doc.site().look(),
                doc.language(),
                body);
    }

    static WebPage home(Site site, List<Doc> docs) {
        var recent = docs.stream().sorted(NEWEST).limit(RECENT).toList();
        return new WebPage(site.name(), site.look(), "fr", """
                %s
                <main><h1>%s</h1><h2>Dernières publications</h2>%s</main>
                %s
                """.formatted(
                        head(site), Markdown.escape(site.name()), links(recent), foot(site)));
    }

    private static String head(Site site) {
        return "<header class=\"site-head\"><a href=\"https://%s/\">%s</a></header>"
                .formatted(site.host(), Markdown.escape(site.name()));
    }

    private static String foot(Site site) {
        return "<footer class=\"site-foot\">%s · %s</footer>".formatted(Markdown.escape(site.name()), site.host());
    }

    private static String signature(Doc doc) {
        var day = doc.date().format(DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.of(doc.language())));
        return (doc.by().isEmpty() ? "" : Markdown.escape(doc.by()) + " · ") + day;
    }

    private static String more(Doc doc, List<Doc> sameSite) {
        var others = sameSite.stream()
                .filter(other -> !other.equals(doc))
                .sorted(NEWEST)
                .limit(4)
                .toList();
        if (others.isEmpty()) return "";
        var title = READ_MORE.getOrDefault(doc.language(), READ_MORE.getOrDefault("fr", ""));
        return "<aside><h2>" + title + "</h2>" + links(others) + "</aside>";
    }

    private static String links(List<Doc> docs) {
        return docs.stream()
                .map(doc -> "<li><a href=\"%s\">%s</a></li>"
                        .formatted(Markdown.escape(doc.link()), Markdown.escape(doc.title())))
                .collect(joining("", "<ul>", "</ul>"));
    }
}
