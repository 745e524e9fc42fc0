package pix.bank.families.search;

import static java.util.stream.Collectors.joining;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import pix.bank.web.Markdown;
import pix.bank.web.WebPage;

/** What the engine shows for a query: how many pages, a few of them, ads above, and the way to the next ones. */
record ResultsPage(Engine engine, List<Doc> docs, List<Ad> ads, SearchRequest asked) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.FRENCH);

    WebPage page() {
        var query = QueryReader.read(asked.words());
        var found = engine.find(query, asked.filters());
        int pages = Math.max(1, (found.size() + Engine.PAGE - 1) / Engine.PAGE);
        int here = Math.min(asked.page(), pages);
        var shown = found.subList((here - 1) * Engine.PAGE, Math.min(found.size(), here * Engine.PAGE));
        return EnginePages.page(asked.words() + " – Cherche", """
                %s
                <main class="search-results"><h1 class="search-hidden">Résultats pour « %s »</h1>
                %s
                <p class="search-count" role="status">%s</p>
                %s
                <ol start="%d">%s</ol>
                %s</main>
                """.formatted(
                        EnginePages.head(asked),
                        Markdown.escape(asked.words()),
                        FilterLinks.html(asked, docs),
                        count(found.size(), here, pages),
                        here == 1 ? ads(query) : "",
                        (here - 1) * Engine.PAGE + 1,
                        shown.stream().map(result -> item(result, query)).collect(joining("\n")),
                        found.isEmpty() ? nothing() : paging(here, pages)));
    }

    private static String count(int found, int here, int pages) {
        if (found == 0) return "Aucun résultat";
        var count = found == 1 ? "1 résultat" : found + " résultats";
        return pages == 1 ? count : count + ", page " + here + " sur " + pages;
    }

    private String ads(Query query) {
        if (!asked.filters().isOff()) return "";
        return ads.stream()
                .filter(ad -> ad.answers(query))
                .limit(2)
                .map(ad -> """
                        <div class="search-ad"><p class="search-where"><b>Annonce</b> · %s</p>
                        <h2><a href="%s">%s</a></h2><p>%s</p></div>
                        """.formatted(
                                Markdown.escape(ad.address().replaceFirst("^https://([^/]*).*", "$1")),
                                Markdown.escape(ad.address()),
                                Markdown.escape(ad.title()),
                                Markdown.escape(ad.text())))
                .collect(joining());
    }

    private static String item(Result result, Query query) {
        var doc = result.doc();
        var missing = String.join(", ", result.missing());
        return """
                <li><p class="search-where">%s <span>%s</span></p>
                <h2><a href="%s"%s>%s</a></h2>
                <p>%s<span class="search-date">%s</span> — %s</p>%s</li>
                """.formatted(
                        Markdown.escape(doc.site().name()),
                        Markdown.escape(doc.link().replaceFirst("^https://", "")),
                        Markdown.escape(doc.link()),
                        doc.language().equals("fr") ? "" : " lang=\"" + doc.language() + '"',
                        Markdown.escape(doc.title()),
                        kind(doc),
                        doc.date().format(DAY),
                        Snippet.of(PlainText.of(doc.text()), query.stems()),
                        missing.isEmpty()
                                ? ""
                                : "<p class=\"search-missing\">Sans : <s>" + Markdown.escape(missing) + "</s></p>");
    }

    private static String kind(Doc doc) {
        if (!doc.extension().isEmpty())
            return "<b class=\"search-kind\">" + doc.extension().toUpperCase(Locale.ROOT) + "</b> ";
        return switch (doc.medium()) {
            case VIDEO -> "<b class=\"search-kind\">VIDÉO</b> ";
            case IMAGE -> "<b class=\"search-kind\">IMAGE</b> ";
            case PAGE, DOCUMENT -> "";
        };
    }

    private static String nothing() {
        return """
                <p>Aucune page ne répond à cette recherche.</p>
                <ul><li>Vérifiez l’orthographe.</li><li>Essayez d’autres mots, ou moins de mots.</li>
                <li>Retirez un filtre.</li></ul>
                """;
    }

    private String paging(int here, int pages) {
        if (pages == 1) return "";
        int first = Math.max(1, Math.min(here - 2, pages - 4));
        var numbers = IntStream.rangeClosed(first, Math.min(pages, first + 4))
                .mapToObj(page -> "<li><a href=\"%s\"%s>%d</a></li>"
                        .formatted(asked.at(page).link(), page == here ? " aria-current=\"page\"" : "", page))
                .collect(joining());
        var before = here > 1
                ? "<li><a href=\"%s\">Précédent</a></li>"
                        .formatted(asked.at(here - 1).link())
                : "";
        var after = here < pages
                ? "<li><a href=\"%s\">Suivant</a></li>"
                        .formatted(asked.at(here + 1).link())
                : "";
        return "<nav aria-label=\"Pages de résultats\"><ul class=\"search-pages\">" + before + numbers + after
                + "</ul></nav>";
    }
}
