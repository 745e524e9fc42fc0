package pix.bank.families.wiki;

import static pix.bank.web.Markdown.escape;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import pix.bank.families.wiki.Wiki.Article;
import pix.bank.web.Address;
import pix.bank.web.SiteFrame;
import pix.bank.web.Web;
import pix.bank.web.WebPage;
import pix.engine.writing.Letters;

/** The site of an encyclopaedia: {@code /article/x}, {@code /discussion/x}, {@code /historique/x}, {@code /version/x/3}… */
record WikiSite(Wiki wiki) implements Web {

    @Override
    public Optional<WebPage> open(Address address) {
        if (!address.bareHost().equals(wiki.host())) return Optional.empty();
        var path = address.path().substring(1).split("/");
        return switch (path[0]) {
            case "" -> Optional.of(page("Accueil", front()));
            case "recherche" -> Optional.of(page("Recherche", results(address.parameter("q"))));
            default ->
                path.length < 2 ? Optional.empty() : article(path[1]).flatMap(article -> ofArticle(article, path));
        };
    }

    private Optional<Article> article(String slug) {
        return wiki.articles().stream()
                .filter(article -> article.slug().equals(slug))
                .findFirst();
    }

    private Optional<WebPage> ofArticle(Article article, String[] path) {
        return switch (path[0]) {
            case "article" -> Optional.of(read(article, article.past().getLast()));
            case "discussion" -> Optional.of(talk(article));
            case "historique" ->
                Optional.of(tabbed(article, "historique", "Historique : ", new HistoryPage(article).html()));
            case "version" ->
                number(article, path).map(number -> read(article, article.past().get(number - 1)));
            case "changement" ->
                number(article, path)
                        .map(number -> tabbed(
                                article, "historique", "Changement : ", new HistoryPage(article).change(number)));
            default -> Optional.empty();
        };
    }

    private static Optional<Integer> number(Article article, String[] path) {
        return path.length == 3 && path[2].matches("\\d{1,3}")
                ? Optional.of(Integer.parseInt(path[2]))
                        .filter(number ->
                                number >= 1 && number <= article.past().size())
                : Optional.empty();
    }

    private WebPage read(Article article, Revision revision) {
        return tabbed(article, "article", "", new ArticlePage(article, revision).html());
    }

    private WebPage talk(Article article) {
        var text = article.talk() == null ? "Personne n'a encore écrit ici." : article.talk();
        var contents = Contents.of(text);
        return tabbed(article, "discussion", "Discussion : ", contents.table() + contents.text());
    }

    private WebPage tabbed(Article article, String tab, String before, String main) {
        return page(before + article.title(), ArticlePage.tabs(article, tab) + main);
    }

    private WebPage page(String title, String main) {
        var menu = new LinkedHashMap<String, String>();
        menu.put("Accueil", "/");
        menu.put("Rechercher", "/recherche");
        var frame = new SiteFrame(wiki.host(), wiki.name(), wiki.tagline() == null ? "" : wiki.tagline(), menu, "");
        return new WebPage(title + " – " + wiki.name(), wiki.look(), "fr", frame.around(title, main));
    }

    private String front() {
        return "<p>%d articles, écrits et relus par des volontaires.</p>%s%s"
                .formatted(wiki.articles().size(), form(""), list(wiki.articles()));
    }

    private String results(String words) {
        var wanted = plain(words);
        var found = wiki.articles().stream()
                .filter(article -> plain(
                                article.title() + ' ' + article.past().getLast().text())
                        .contains(wanted))
                .toList();
        if (wanted.isEmpty()) return form("");
        return form(words) + (found.isEmpty() ? "<p>Aucun article.</p>" : list(found));
    }

    private static String form(String words) {
        return """
                <form class="plan-search" action="/recherche"><label>Chercher un article
                <input type="search" name="q" value="%s"></label> <button>Chercher</button></form>
                """.formatted(escape(words));
    }

    private static String list(List<Article> articles) {
        return articles.stream()
                .map(article ->
                        "<li><a href=\"/article/%s\">%s</a></li>".formatted(article.slug(), escape(article.title())))
                .collect(Collectors.joining("", "<ul>", "</ul>\n"));
    }

    private static String plain(String text) {
        return Letters.unaccented(text.strip());
    }
}
