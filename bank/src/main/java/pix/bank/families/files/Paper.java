package pix.bank.families.files;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.GregorianCalendar;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import pix.bank.web.Markdown;

/** A text as a PDF: tagged, its font inside, so that it is read alike on every machine and by screen readers. */
final class Paper {

    /** Comes with the library, under the Open Font License. */
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final String ALWAYS = "2026-01-01T00:00";
    private static final String PAGE = """
            <html lang="fr"><head><title>%1$s</title><meta name="author" content="%2$s"/>\
            <meta name="description" content="%1$s"/><style>
            @page { size: A4; margin: 2.5cm }
            body { font: 12pt/1.5 Paper }
            h1 { font-size: 22pt; font-weight: normal }
            </style></head><body><h1>%1$s</h1>%3$s</body></html>
            """;

    static {
        XRLog.setLoggingEnabled(false);
    }

    private Paper() {}

    /**
     * @param facts « Titre » and « Texte » (in Markdown) are seen on the page; « Titre », « Auteur » and « Créé le »
     *     (2026-03-02T10:20, on clocks in Paris) stand in the properties; any may be absent
     */
    static byte[] pdf(Map<String, String> facts) {
        var builder = new PdfRendererBuilder();
        builder.useFont(() -> PDDocument.class.getResourceAsStream(FONT), "Paper");
        builder.usePdfUaAccessibility(true);
        builder.withHtmlContent(html(facts), null);
        try (var document = new PDDocument();
                var bytes = new ByteArrayOutputStream();
                var renderer = builder.usePDDocument(document).buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            var made = LocalDateTime.parse(facts.getOrDefault("Créé le", ALWAYS));
            document.getDocumentInformation().setCreationDate(GregorianCalendar.from(made.atZone(PARIS)));
            document.setDocumentId((long) html(facts).hashCode());
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String html(Map<String, String> facts) {
        return PAGE.formatted(
                Markdown.escape(facts.getOrDefault("Titre", "Document")),
                Markdown.escape(facts.getOrDefault("Auteur", "")),
                Markdown.html(facts.getOrDefault("Texte", "")));
    }
}
