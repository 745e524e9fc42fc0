package pix.bank.families.services;

import static pix.bank.web.Markdown.escape;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import pix.bank.families.services.Texts.Act;
import pix.bank.web.Address;
import pix.bank.web.Markdown;
import pix.bank.web.Web;
import pix.bank.web.WebPage;
import pix.engine.writing.Letters;

/** The site of the official texts: a search by words, in force or not, and a page for each text. */
record TextsSite(Texts texts) implements Web {

    private static final List<String> STATES = List.of("Tous les textes", "En vigueur seulement");

    @Override
    public Optional<WebPage> open(Address address) {
        var pages = new Pages(texts.host(), texts.name(), "institution");
        if (!pages.isAt(address)) return Optional.empty();
        return switch (address.path()) {
            case "/" -> pages.page("Chercher un texte officiel", form(address));
            case "/recherche" -> pages.page("Textes trouvés", results(address) + form(address));
            default ->
                texts.acts().stream()
                        .filter(act -> path(act).equals(address.path()))
                        .findFirst()
                        .flatMap(act -> pages.page(act.title(), act(act)));
        };
    }

    private static String path(Act act) {
        return "/texte/" + act.number();
    }

    private static String form(Address address) {
        return Pages.form(
                "/recherche",
                Pages.words(address, "Mots du titre ou du texte") + Pages.select(address, "etat", "État", STATES),
                "Chercher");
    }

    private String results(Address address) {
        boolean onlyInForce = address.parameter("etat").equals(STATES.getLast());
        var words = plain(address.parameter("q")).split("[^a-z0-9]+");
        var found = texts.acts().stream()
                .filter(act -> act.isInForce() || !onlyInForce)
                .filter(act -> List.of(words).stream().allMatch(plain(act.title() + ' ' + act.text())::contains))
                .toList();
        if (found.isEmpty()) return "<p>Aucun texte.</p>";
        return found.stream().map(TextsSite::line).collect(Collectors.joining("", "<ul>", "</ul>\n"));
    }

    private static String line(Act act) {
        return "<li><a href=\"%s\">%s</a><br><span class=\"meta\">%s n° %s, signé le %s</span></li>"
                .formatted(
                        path(act), escape(act.title()), escape(act.kind()), escape(act.number()), escape(act.signed()));
    }

    private static String act(Act act) {
        var state = act.repealed() == null
                ? "<p class=\"notice\"><strong>En vigueur.</strong></p>"
                : "<p class=\"notice\"><strong>Abrogé depuis le %s.</strong> Ce texte ne s'applique plus.</p>"
                        .formatted(escape(act.repealed()));
        return "<p class=\"meta\">%s n° %s, signé le %s</p>"
                        .formatted(escape(act.kind()), escape(act.number()), escape(act.signed()))
                + state
                + Markdown.html(act.text());
    }

    static String plain(String text) {
        return Letters.unaccented(text.strip());
    }
}
