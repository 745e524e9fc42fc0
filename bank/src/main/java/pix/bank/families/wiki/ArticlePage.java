package pix.bank.families.wiki;

import static pix.bank.web.Markdown.escape;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pix.bank.families.wiki.Wiki.Article;

/** An article as it is read, now or as it was. */
record ArticlePage(Article article, Revision revision) {

    String html() {
        var contents = Contents.of(revision.text());
        return notice() + box() + opening(contents) + rest(contents) + foot();
    }

    /** The contents come after the lines that open the article, before its first part. */
    private static String opening(Contents contents) {
        return contents.text().substring(0, firstPart(contents));
    }

    private static String rest(Contents contents) {
        return contents.table() + contents.text().substring(firstPart(contents));
    }

    private static int firstPart(Contents contents) {
        int part = contents.text().indexOf("<h2");
        return part < 0 ? contents.text().length() : part;
    }

    private String notice() {
        boolean isPresent = revision.number() == article.past().size();
        return isPresent
                ? ""
                : "<p class=\"notice\">Ceci est une ancienne version de l'article, celle du <strong>%s</strong>. <a href=\"/article/%s\">Lire la version actuelle</a></p>"
                        .formatted(revision.inWords(), article.slug());
    }

    private String box() {
        if (article.box() == null) return "";
        return article.box().entrySet().stream()
                .map(fact -> "<dt>%s</dt><dd>%s</dd>".formatted(escape(fact.getKey()), escape(fact.getValue())))
                .collect(Collectors.joining(
                        "",
                        "<aside class=\"box\" aria-label=\"En bref\"><p><strong>%s</strong></p><dl>"
                                .formatted(escape(article.title())),
                        "</dl></aside>\n"));
    }

    private String foot() {
        return article.isCollaborative()
                ? "<p class=\"meta\">Dernière modification de cette page le %s.</p>"
                        .formatted(article.past().getLast().inWords())
                : "";
    }

    /** What stands above an article that is written together. */
    static String tabs(Article article, String current) {
        if (!article.isCollaborative()) return "";
        var tabs = Map.of("article", "Lire", "discussion", "Discussion", "historique", "Voir l'historique");
        return Stream.of("article", "discussion", "historique")
                .map(tab -> "<li><a href=\"/%s/%s\"%s>%s</a></li>"
                        .formatted(
                                tab,
                                article.slug(),
                                tab.equals(current) ? " aria-current=\"page\"" : "",
                                tabs.get(tab)))
                .collect(Collectors.joining(
                        "", "<nav class=\"wiki-tabs\" aria-label=\"Cet article\"><ul>", "</ul></nav>"));
    }
}
