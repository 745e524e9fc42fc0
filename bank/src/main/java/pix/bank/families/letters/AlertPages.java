package pix.bank.families.letters;

import static java.util.stream.Collectors.joining;
import static pix.bank.web.Markdown.escape;

import java.util.Map;
import pix.bank.families.letters.LetterSite.Page;
import pix.bank.question.Draw;
import pix.bank.web.Address;
import pix.bank.web.Pick;

/** Making an alert: words, a zone and a rhythm; what it would find today is shown before it is made. */
record AlertPages(LetterDesk desk, AlertDesk alert, Draw draw) {

    Page page(String path, Address address) {
        if (path.equals("/alerte/apercu") && !address.parameter("mots").isBlank()) return preview(address);
        return path.equals("/alerte/creee") ? made(address) : new Page("Créer une alerte", form(address));
    }

    private String form(Address address) {
        return """
                <p>%s</p>
                <form class="stack" action="/alerte/apercu" method="get">
                <label for="mots">Mots que l'annonce doit contenir (tous)</label>
                <input id="mots" name="mots" type="text" autocomplete="off" value="%s">
                %s%s<button type="submit">Voir ce que l'alerte trouverait</button>
                </form>
                """.formatted(
                        escape(alert.subject()),
                        escape(address.parameter("mots")),
                        new Pick("zone", "Où ?", alert.zones()).html(address.parameter("zone")),
                        new Pick("rythme", "Me prévenir", desk.rhythms()).html(address.parameter("rythme")));
    }

    private Page preview(Address address) {
        var found = alert.found(address.parameter("mots"), address.parameter("zone"));
        var list = found.stream()
                .map(ad -> "<li><strong>%s</strong> – %s (%s)</li>"
                        .formatted(
                                escape(ad.title()),
                                escape(ad.text()),
                                escape(alert.zones().getOrDefault(ad.zone(), ad.zone()))))
                .collect(joining("", "<ul>", "</ul>"));
        return new Page("Aperçu de l'alerte", """
                <p role="status">Aujourd'hui, cette alerte trouverait <strong>%d annonce%s</strong>.</p>%s
                <p><a class="button" href="/alerte/creee?%s">Créer cette alerte</a></p>
                <h2>Changer l'alerte</h2>%s
                """.formatted(
                        found.size(), found.size() > 1 ? "s" : "", list, query(address), form(address)));
    }

    private static String query(Address address) {
        return "mots=%s&amp;zone=%s&amp;rythme=%s"
                .formatted(
                        Mailbox.encode(address.parameter("mots")),
                        Mailbox.encode(address.parameter("zone")),
                        Mailbox.encode(address.parameter("rythme")));
    }

    private Page made(Address address) {
        var wish = Wish.of(Map.of(
                "annonces", alert.key(address.parameter("mots"), address.parameter("zone")),
                "rythme", address.parameter("rythme")));
        return new Page("Alerte créée", """
                <p>Vous serez prévenu : <strong>%s</strong>.</p>
                <p>Numéro de l'alerte : <strong>%s</strong></p>
                """.formatted(
                        escape(desk.rhythms().getOrDefault(address.parameter("rythme"), "")), wish.number(draw)));
    }
}
