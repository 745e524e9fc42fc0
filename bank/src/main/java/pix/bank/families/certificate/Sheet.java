package pix.bank.families.certificate;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import pix.bank.web.Connection;
import pix.bank.web.Markdown;
import pix.bank.web.WebPage;

/** What the browser itself says of a certificate. */
final class Sheet {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.FRENCH);

    private Sheet() {}

    static WebPage page(String host, Certificate certificate) {
        var lines = line("Noms du site", certificate.names().stream().collect(joining(", ")))
                + line("Demandé par", certificate.owner())
                + line("Délivré par", certificate.issuer())
                + line("Valable à partir du", day(certificate.from()))
                + line("Valable jusqu'au", day(certificate.until()));
        return new WebPage(
                "Certificat de " + host,
                "certificate",
                "fr",
                """
                <main><h1>Certificat présenté par %s</h1>
                <table><tbody>%s</tbody></table></main>
                """.formatted(Markdown.escape(host), lines),
                Connection.SHEET);
    }

    private static String line(String name, String value) {
        return "<tr><th scope=\"row\">%s</th><td>%s</td></tr>".formatted(name, Markdown.escape(value));
    }

    private static String day(LocalDate day) {
        return day.format(DAY).replaceFirst("^1 ", "1er ");
    }

    static WebPage warning(String host) {
        return new WebPage("Attention", "missing", "fr", """
                <main><h1>Ce site ne prouve pas qui il est</h1>
                <p>Le navigateur n'a pas ouvert <strong>%s</strong> : son certificat ne convient pas.</p>
                <p>Le cadenas, à gauche de l'adresse, permet de lire ce certificat.</p></main>
                """.formatted(Markdown.escape(host)), Connection.WARNED);
    }
}
