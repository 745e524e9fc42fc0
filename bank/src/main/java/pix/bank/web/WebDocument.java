package pix.bank.web;

import java.util.Map;

/**
 * A page of a small web as a browser receives it.
 *
 * @param isFound no: the page says that the site or the page cannot be found
 * @param html whole, without any script
 */
public record WebDocument(boolean isFound, String html) {

    /** The Content-Security-Policy of every page of a small web: styles and pictures of ours, forms, and no script. */
    public static final String POLICY =
            "default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self';"
                    + " frame-ancestors 'self'; base-uri 'none'";

    /**
     * What is at this address.
     *
     * @param base where the platform serves this web; a page is at {@code base/host/path?query}
     * @param styles where it serves {@code sim/web.css}
     */
    public static WebDocument at(Address address, Web web, String base, String styles) {
        var page = web.open(address);
        return new WebDocument(page.isPresent(), html(page.orElseGet(() -> missing(address, web)), base, styles));
    }

    private static String html(WebPage page, String base, String styles) {
        return """
                <!doctype html>
                <html lang="%s" data-connection="%s">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%s</title>
                <link rel="stylesheet" href="%s">
                </head>
                <body class="look-%s">
                %s
                </body>
                </html>
                """.formatted(
                        page.language(),
                        page.connection().word(),
                        Markdown.escape(page.title()),
                        styles,
                        page.look(),
                        page.bodyUnder(base));
    }

    private static WebPage missing(Address address, Web web) {
        var home = new Address(address.host(), "/", Map.of());
        return web.open(home).isPresent() ? missingPage(address) : missingSite(address);
    }

    private static WebPage missingPage(Address address) {
        return new WebPage("Page introuvable", "missing", "fr", """
                <main><h1>Page introuvable</h1>
                <p>Le site <strong>%1$s</strong> répond, mais il n’a pas de page à cette adresse.</p>
                <p><a href="https://%1$s/">Aller à l’accueil du site</a></p></main>
                """.formatted(Markdown.escape(address.host())));
    }

    private static WebPage missingSite(Address address) {
        return new WebPage("Site introuvable", "missing", "fr", """
                <main><h1>Ce site est introuvable</h1>
                <p>Aucun site ne répond à l’adresse <strong>%s</strong>.</p>
                <p>Vérifiez l’adresse, lettre par lettre : un point, un tiret ou une lettre de trop suffit.</p></main>
                """.formatted(Markdown.escape(address.host())));
    }
}
