package pix.web.orga;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import pix.documents.Columns;
import pix.documents.TableFormat;

/** A table that somebody takes away, in the format that was asked for; written as it leaves. */
public final class TableDownload {

    private final HttpServletResponse response;
    private final TableFormat format;
    private final String file;
    private final String sheet;

    /** {@link Downloads} makes them, so that none leaves without a line in the journal. */
    TableDownload(HttpServletResponse response, TableFormat format, String file, String sheet) {
        this.response = response;
        this.format = format;
        this.file = file;
        this.sheet = sheet;
    }

    /** @param each gives the lines, one after the other */
    public <T> void send(Columns<T> columns, Consumer<Consumer<T>> each) throws IOException {
        response.setContentType(format.mediaType());
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, attachment());
        try (var table = format.open(response.getOutputStream(), sheet)) {
            table.line(columns.headings());
            each.accept(one -> table.line(columns.line(one)));
        }
    }

    private String attachment() {
        var name = (file + format.ending()).replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_");
        return ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build()
                .toString();
    }
}
