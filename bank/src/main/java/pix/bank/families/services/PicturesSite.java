package pix.bank.families.services;

import static pix.bank.web.Markdown.escape;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pix.bank.families.services.Pictures.Licence;
import pix.bank.families.services.Pictures.Picture;
import pix.bank.web.Address;
import pix.bank.web.Web;
import pix.bank.web.WebPage;

/** The site of a picture library: a search by words and by licence, and a page for each picture. */
record PicturesSite(Pictures pictures) implements Web {

    private static final String ANY = "Toutes les licences";

    @Override
    public Optional<WebPage> open(Address address) {
        var pages = new Pages(pictures.host(), pictures.name(), "blog");
        if (!pages.isAt(address)) return Optional.empty();
        return switch (address.path()) {
            case "/" -> pages.page("Chercher une image", form(address) + licences());
            case "/recherche" ->
                pages.page("Images trouvées", results(address) + "<h2>Autre recherche</h2>" + form(address));
            default ->
                pictures.pictures().stream()
                        .filter(picture -> path(picture).equals(address.path()))
                        .findFirst()
                        .flatMap(picture -> pages.page("Image n° " + picture.number(), card(picture)));
        };
    }

    private static String path(Picture picture) {
        return "/image/" + picture.number();
    }

    private String form(Address address) {
        var words = pictures.licences().stream().map(Licence::word);
        return Pages.form(
                "/recherche",
                Pages.words(address, "Ce que montre l'image")
                        + Pages.select(
                                address,
                                "licence",
                                "Licence",
                                Stream.concat(Stream.of(ANY), words).toList()),
                "Chercher");
    }

    private String licences() {
        return pictures.licences().stream()
                .map(licence -> "<dt>%s</dt><dd>%s</dd>".formatted(escape(licence.word()), escape(licence.allows())))
                .collect(Collectors.joining(
                        "", "<h2>Que permet chaque licence ?</h2><dl class=\"notice-card\">", "</dl>\n"));
    }

    private String results(Address address) {
        var wanted = List.of(TextsSite.plain(address.parameter("q")).split("[^a-z0-9]+"));
        var licence = address.parameter("licence");
        var found = pictures.pictures().stream()
                .filter(picture -> licence.isEmpty() || licence.equals(ANY) || licence.equals(picture.licence()))
                .filter(picture -> wanted.stream()
                        .allMatch(TextsSite.plain(picture.motif() + ' ' + picture.alternative())::contains))
                .toList();
        if (found.isEmpty()) return "<p>Aucune image.</p>";
        return found.stream()
                .map(PicturesSite::thumbnail)
                .collect(Collectors.joining("", "<div class=\"cards\">", "</div>\n"));
    }

    private static String thumbnail(Picture picture) {
        return "<article>%s<p><a href=\"%s\">Image n° %s</a></p></article>"
                .formatted(Motif.svg(picture), path(picture), escape(picture.number()));
    }

    private String card(Picture picture) {
        var licence = pictures.licence(picture);
        return """
                <figure>%s<figcaption>%s</figcaption></figure>
                <dl class="notice-card"><dt>Auteur</dt><dd>%s</dd><dt>Licence</dt><dd><strong>%s</strong> : %s</dd></dl>
                """.formatted(
                        Motif.svg(picture),
                        escape(picture.alternative()),
                        escape(picture.author()),
                        escape(licence.word()),
                        escape(licence.allows()));
    }
}
