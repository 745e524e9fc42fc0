package pix.bank.families.search;

import pix.bank.web.Markdown;
import pix.bank.web.WebPage;

/** The engine's first page and its help. */
final class EnginePages {

    private static final String LOGO = "<span class=\"search-logo\"><span>C</span>herche</span>";

    private EnginePages() {}

    static WebPage home() {
        return page("Cherche", """
                <main class="search-home"><h1>%s</h1>
                %s
                <p><a href="https://%s/aide">Aide à la recherche</a></p></main>
                """.formatted(LOGO, form("", new Filters("", "", "")), SearchWeb.HOST));
    }

    static WebPage page(String title, String body) {
        return new WebPage(title, "search", "fr", body);
    }

    /** Above the results: the way home, and the query, ready to be changed. */
    static String head(SearchRequest asked) {
        return "<header class=\"search-head\"><a href=\"https://%s/\" aria-label=\"Cherche, accueil\">%s</a>%s</header>"
                .formatted(SearchWeb.HOST, LOGO, form(asked.words(), asked.filters()));
    }

    private static String form(String words, Filters kept) {
        return """
                <form action="https://%s/recherche" method="get" role="search">
                <input type="search" name="q" value="%s" aria-label="Votre recherche" autocomplete="off" autocapitalize="off" spellcheck="false">
                %s%s%s<button><svg viewBox="0 0 24 24" aria-hidden="true"><circle cx="10" cy="10" r="6"/><path d="M15 15l6 6"/></svg><span>Rechercher</span></button></form>
                """.formatted(
                        SearchWeb.HOST,
                        Markdown.escape(words),
                        hidden("type", kept.medium()),
                        hidden("periode", kept.period()),
                        hidden("langue", kept.language()));
    }

    private static String hidden(String name, String value) {
        return value.isEmpty()
                ? ""
                : "<input type=\"hidden\" name=\"%s\" value=\"%s\">".formatted(name, Markdown.escape(value));
    }

    static WebPage help() {
        return page(
                "Aide – Cherche",
                head(SearchRequest.NOTHING) + "<main class=\"search-help\">" + Markdown.html("""
                # Aide à la recherche

                Par défaut, une page est trouvée si elle contient **tous les mots** demandés. Les majuscules, les accents et
                la marque du pluriel ne comptent pas.

                | Pour | Écrivez |
                |---|---|
                | trouver ces mots exacts, dans cet ordre | `"rue des lilas"` |
                | écarter les pages qui contiennent un mot | `jaguar -voiture` |
                | chercher sur un seul site, ou dans un seul domaine | `horaires site:gare.example` |
                | trouver un type de fichier | `budget filetype:pdf` |
                | accepter un mot ou l'autre | `vélo OR bicyclette` |

                Ces écritures se combinent dans une même recherche. Le signe moins se colle au mot qu'il écarte.

                ## Comment les résultats sont classés

                Chaque mot trouvé compte : 8 points dans le titre, 4 dans l'adresse ou le nom du site, 1 à chaque fois dans le
                texte (5 au plus). Une expression exacte compte 12 points dans le titre et 6 dans le texte. À égalité, la page
                la plus récente passe devant. Les annonces sont payées : elles sont à part, et marquées « Annonce ».
                """) + "</main>");
    }
}
