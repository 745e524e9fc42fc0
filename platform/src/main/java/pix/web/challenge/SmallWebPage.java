package pix.web.challenge;

import pix.bank.web.Markdown;
import pix.bank.web.WebPage;

/** A page of a small web, its links leading to where the platform serves it. */
public record SmallWebPage(String title, String look, String language, String body) {

    static SmallWebPage of(WebPage page, String base) {
        return new SmallWebPage(page.title(), page.look(), page.language(), page.bodyUnder(base));
    }

    /** What a browser says of an address where there is nothing. */
    static SmallWebPage missing(String host) {
        return new SmallWebPage(
                "Page introuvable",
                "plain",
                "fr",
                "<main><h1>Page introuvable</h1><p>Rien ne répond à cette adresse sur <b>%s</b>. Vérifiez l'adresse.</p></main>"
                        .formatted(Markdown.escape(host)));
    }
}
