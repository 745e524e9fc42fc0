package pix.bank.preview;

import java.nio.charset.StandardCharsets;
import pix.bank.web.Markdown;
import pix.bank.web.WebDocument;

/** What the preview sends back. */
record Reply(int status, String mediaType, String policy, byte[] body) {

    /** As strict as the platform's, so that what works here works there. */
    private static final String POLICY = "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'";

    private static final String HTML = "text/html; charset=utf-8";

    static Reply page(String html) {
        return new Reply(200, HTML, POLICY, html.getBytes(StandardCharsets.UTF_8));
    }

    static Reply file(String mediaType, byte[] body) {
        return new Reply(200, mediaType, POLICY, body);
    }

    static Reply of(WebDocument document) {
        var body = document.html().getBytes(StandardCharsets.UTF_8);
        return new Reply(document.isFound() ? 200 : 404, HTML, WebDocument.POLICY, body);
    }

    static Reply notFound(String path) {
        return new Reply(
                404, HTML, POLICY, ("Rien à l’adresse " + Markdown.escape(path)).getBytes(StandardCharsets.UTF_8));
    }

    /** The fault in full: its reader is the author who made it. */
    static Reply fault(RuntimeException fault) {
        var text = new StringBuilder();
        for (Throwable each = fault; each != null; each = each.getCause())
            text.append(each).append("\n\n");
        var page = "<!doctype html><title>Erreur</title><h1>Erreur</h1><pre>" + Markdown.escape(text.toString())
                + "</pre>";
        return new Reply(500, HTML, POLICY, page.getBytes(StandardCharsets.UTF_8));
    }
}
