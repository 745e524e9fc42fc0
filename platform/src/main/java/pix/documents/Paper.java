package pix.documents;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Pages to print: tagged for screen readers, their font inside, so that they are read alike on every machine. */
public final class Paper {

    /** The name of the font, for style sheets. */
    public static final String FONT = "Paper";

    /** Comes with the library, under the Open Font License: Latin, Greek and Cyrillic letters. */
    private static final String FONT_FILE = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    static {
        XRLog.setLoggingEnabled(false);
    }

    private Paper() {}

    /** @param xhtml well formed; it asks for nothing from elsewhere */
    public static byte[] pdf(String xhtml) {
        var builder = new PdfRendererBuilder();
        builder.useFont(() -> PDDocument.class.getResourceAsStream(FONT_FILE), FONT);
        builder.usePdfUaAccessibility(true);
        builder.withHtmlContent(xhtml, null);
        try (var bytes = new ByteArrayOutputStream()) {
            builder.toStream(bytes);
            builder.run();
            return bytes.toByteArray();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
