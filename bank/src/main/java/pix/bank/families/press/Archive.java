package pix.bank.families.press;

import static java.util.stream.Collectors.joining;
import static pix.bank.web.Markdown.escape;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import pix.bank.families.press.Press.Copy;
import pix.bank.families.press.Press.Site;
import pix.bank.web.Address;
import pix.bank.web.Web;
import pix.bank.web.WebPage;

/** A public archive of pages: an address is typed in, the copies kept of it are listed by day and can be read. */
record Archive(String host, List<Copy> copies) implements Web {

    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.FRENCH);

    @Override
    public Optional<WebPage> open(Address address) {
        if (!PressWeb.bare(address.host()).equals(host)) return Optional.empty();
        if (address.path().equals("/copie")) return copy(address);
        var asked = address.parameter("adresse").strip();
        return Optional.of(page(search(asked) + (asked.isEmpty() ? "" : found(asked))));
    }

    private Optional<WebPage> copy(Address address) {
        return of(address.parameter("adresse"))
                .filter(copy -> copy.day().equals(address.parameter("jour")))
                .findFirst()
                .map(this::read);
    }

    private Stream<Copy> of(String asked) {
        return copies.stream().filter(copy -> key(copy.address()).equals(key(asked)));
    }

    /** The same page, however its address is typed. */
    private static String key(String typed) {
        var address = Address.parse(typed.toLowerCase(Locale.FRENCH));
        return PressWeb.bare(address.host()) + PressWeb.trimmed(address.path());
    }

    private String search(String asked) {
        return """
                <form action="https://%s/" method="get" role="search" class="stack">
                <label for="adresse">Adresse de la page disparue ou modifiée</label>
                <input id="adresse" name="adresse" value="%s" type="text" autocapitalize="none" spellcheck="false">
                <button type="submit">Chercher les copies</button>
                </form>
                <p>Nous gardons des copies de pages publiques. Une page absente d'ici a pu exister.</p>
                """.formatted(host, escape(asked));
    }

    private String found(String asked) {
        var items = of(asked)
                .sorted(Comparator.comparing(Copy::day))
                .map(copy -> "<li><a href=\"https://%s/copie?adresse=%s&amp;jour=%s\">Copie du %s</a></li>"
                        .formatted(host, key(copy.address()), copy.day(), words(copy.day())))
                .collect(joining());
        return items.isEmpty()
                ? "<p role=\"status\">Aucune copie de cette adresse. Vérifiez qu'elle est entière.</p>"
                : "<h2>Copies gardées</h2><ul>" + items + "</ul>";
    }

    private WebPage read(Copy copy) {
        var address = Address.parse(copy.address());
        var frame =
                "<aside class=\"notice\" aria-label=\"À propos de cette copie\">Copie de <strong>%s</strong>, gardée le %s. <a href=\"https://%s/\">Autre page</a></aside>"
                        .formatted(escape(copy.address()), words(copy.day()), host);
        var site = new Site(address.host(), address.host(), "archive", null, null, null, null, List.of(copy.page()));
        var body = frame + new PageHtml(site, Layout.TOP).body(copy.page());
        return new WebPage(copy.page().title() + " – Mémoire du web", "archive", "fr", body);
    }

    private static String words(String day) {
        return LocalDate.parse(day).format(LONG).replaceFirst("^1 ", "1er ");
    }

    private static WebPage page(String body) {
        var head = "<header class=\"site-head\">Mémoire du web</header>";
        return new WebPage(
                "Mémoire du web", "archive", "fr", head + "<main><h1>Retrouver une page</h1>" + body + "</main>");
    }
}
