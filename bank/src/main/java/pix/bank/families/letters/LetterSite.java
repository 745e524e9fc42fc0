package pix.bank.families.letters;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import pix.bank.question.Draw;
import pix.bank.web.Address;
import pix.bank.web.Markdown;
import pix.bank.web.SiteFrame;
import pix.bank.web.Web;
import pix.bank.web.WebPage;

/** The site that sends letters: what a visitor does there lives in the address. */
record LetterSite(LetterDesk desk, Draw draw) implements Web {

    /** A title and the HTML under it. */
    record Page(String title, String html) {}

    @Override
    public Optional<WebPage> open(Address address) {
        if (!bare(address.host()).equals(desk.host())) return Optional.empty();
        return page(address)
                .map(page -> new WebPage(
                        page.title + " – " + desk.name(), desk.look(), "fr", frame().around(page.title, page.html)));
    }

    private Optional<Page> page(Address address) {
        var path = address.path().replaceFirst("(?<=.)/$", "");
        if (path.startsWith("/alerte") && desk.alert() != null)
            return Optional.of(new AlertPages(desk, desk.alert(), draw).page(path, address));
        if (path.startsWith("/desabonnement")) return new Leaving(desk, draw).page(path, address);
        var forms = new LetterForms(desk);
        return switch (path) {
            case "/" -> Optional.of(new Page(desk.name(), Markdown.html(desk.home())));
            case "/lettres" -> Optional.of(new Page("Recevoir nos lettres", forms.subscribe(address, "")));
            case "/lettres/envoi" -> Optional.of(sent(address, forms));
            case "/lettres/confirmation" -> Optional.of(confirmed(address));
            case "/compte" -> Optional.of(new Page("Mes lettres", forms.account()));
            case "/compte/enregistre" -> Optional.of(saved(address));
            default -> written(path);
        };
    }

    private Optional<Page> written(String path) {
        return Optional.ofNullable(desk.pages())
                .map(pages -> pages.get(path))
                .map(text -> text.split("\n", 2))
                .map(lines ->
                        new Page(lines[0].replaceFirst("^# ", ""), Markdown.html(lines.length > 1 ? lines[1] : "")));
    }

    private Page sent(Address address, LetterForms forms) {
        var missing = forms.missing(address);
        if (!missing.isEmpty()) return new Page("Recevoir nos lettres", forms.subscribe(address, missing));
        return new Page("Plus qu'une étape", """
                <p>Un message vient de partir vers <strong>%s</strong>. Votre abonnement ne commencera que lorsque vous
                l'aurez confirmé, en suivant le lien de ce message.</p>
                <p><a class="button" href="https://%s/?%s">Ouvrir la boîte aux lettres</a></p>
                """.formatted(
                Markdown.escape(address.parameter("adresse")), desk.mail().host(), Mailbox.query(address)));
    }

    private Page confirmed(Address address) {
        var wish = asked(address);
        return new Page("Abonnement confirmé", "<p>Merci ! Votre abonnement est enregistré.</p>" + told(wish));
    }

    /** What the form asked for, on top of what was there. */
    private Wish asked(Address address) {
        var wish = Wish.of(desk.atStart()).with(address.parameter("lettre"), address.parameter("rythme"));
        for (var extra : desk.boxes()) wish = wish.with(extra.id(), address.parameter(extra.id()));
        return wish;
    }

    private Page saved(Address address) {
        Map<String, String> wanted = new LinkedHashMap<>();
        desk.letters().forEach(letter -> wanted.put(letter.id(), address.parameter(letter.id())));
        desk.boxes().forEach(extra -> wanted.put(extra.id(), address.parameter(extra.id())));
        return new Page("Réglages enregistrés", "<p>C'est noté. Voici vos réglages :</p>" + told(Wish.of(wanted)));
    }

    private String told(Wish wish) {
        return new LetterForms(desk).summary(wish)
                + "<p>Numéro d'enregistrement : <strong>%s</strong></p>".formatted(wish.number(draw));
    }

    private SiteFrame frame() {
        return new SiteFrame(
                desk.host(),
                desk.name(),
                desk.tagline() == null ? "" : desk.tagline(),
                desk.menu() == null ? Map.of() : new LinkedHashMap<>(desk.menu()),
                desk.foot() == null ? "" : desk.foot());
    }

    static String bare(String host) {
        return host.startsWith("www.") ? host.substring(4) : host;
    }
}
