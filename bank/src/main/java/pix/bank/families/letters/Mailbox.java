package pix.bank.families.letters;

import static java.util.stream.Collectors.joining;
import static pix.bank.web.Markdown.escape;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import pix.bank.families.letters.LetterDesk.Message;
import pix.bank.web.Address;
import pix.bank.web.Markdown;
import pix.bank.web.SiteFrame;
import pix.bank.web.Web;
import pix.bank.web.WebPage;

/** A mailbox read in a browser; a message just sent is there when one comes from the site that sent it. */
record Mailbox(LetterDesk desk) implements Web {

    @Override
    public Optional<WebPage> open(Address address) {
        if (!LetterSite.bare(address.host()).equals(desk.mail().host())) return Optional.empty();
        var page = address.path().equals("/message") ? message(address) : Optional.of(inbox(address));
        return page.map(found ->
                new WebPage(found.title() + " – Ma boîte", "mail", "fr", frame().around(found.title(), found.html())));
    }

    private LetterSite.Page inbox(Address address) {
        var rows = desk.mail().received().stream()
                .map(message -> row("/message?id=" + message.id(), message.from(), message.subject(), message.day()))
                .collect(joining());
        var sent = isSentHere(address)
                ? row(
                        "/message?id=confirmation&amp;" + query(address),
                        desk.name(),
                        "Confirmez votre abonnement",
                        "à l'instant")
                : "";
        return new LetterSite.Page(
                "Boîte de réception", """
                <p>%s</p><ul class="messages">%s%s</ul>
                <p><small>Un message attendu n'est pas là ? Vérifiez l'adresse donnée au site, puis revenez par son bouton.</small></p>
                """.formatted(escape(desk.mail().address()), sent, rows));
    }

    private boolean isSentHere(Address address) {
        return address.parameter("adresse").strip().equalsIgnoreCase(desk.mail().address());
    }

    private static String row(String link, String from, String subject, String day) {
        return "<li><strong>%s</strong> <a href=\"%s\">%s</a> <small>%s</small></li>"
                .formatted(escape(from), link, escape(subject), escape(day));
    }

    private Optional<LetterSite.Page> message(Address address) {
        if (address.parameter("id").equals("confirmation")) return Optional.of(confirmation(address));
        return desk.mail().received().stream()
                .filter(message -> message.id().equals(address.parameter("id")))
                .findFirst()
                .map(message -> new LetterSite.Page(message.subject(), read(message)));
    }

    private LetterSite.Page confirmation(Address address) {
        return new LetterSite.Page("Confirmez votre abonnement", """
                <p class="meta">De : %1$s · À : %2$s</p>
                <p>Bonjour, quelqu'un (vous, sans doute) a demandé à recevoir « %3$s ».</p>
                <p>Si ce n'est pas vous, ne faites rien : sans confirmation, vous ne recevrez pas cette lettre.</p>
                <p><a class="button" href="https://%4$s/lettres/confirmation?%5$s">Confirmer mon abonnement</a></p>
                <p><a href="/">Retour à la boîte</a></p>
                """.formatted(
                        escape(desk.name()),
                        escape(desk.mail().address()),
                        escape(desk.title(address.parameter("lettre"))),
                        desk.host(),
                        query(address)));
    }

    private String read(Message message) {
        var foot = message.letter() == null ? "" : """
                <hr><p><small>Vous recevez ce message parce que vous êtes abonné. <a href="https://%1$s/">Voir le site</a> ·
                <a href="https://%1$s/compte">Gérer mes lettres</a> · <a href="https://%1$s/desabonnement?lettre=%2$s">Se désabonner</a></small></p>
                """.formatted(desk.host(), message.letter());
        return "<p class=\"meta\">De : %s · %s</p>%s%s<p><a href=\"/\">Retour à la boîte</a></p>"
                .formatted(escape(message.from()), escape(message.day()), Markdown.html(message.text()), foot);
    }

    /** What the form sent, carried on to the next address. */
    static String query(Address address) {
        return address.query().entrySet().stream()
                .filter(entry -> !entry.getKey().equals("id"))
                .map(entry -> entry.getKey() + "=" + encode(entry.getValue()))
                .collect(joining("&amp;"));
    }

    static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private SiteFrame frame() {
        return new SiteFrame(desk.mail().host(), "Ma boîte", "", Map.of("Boîte de réception", "/"), "");
    }
}
