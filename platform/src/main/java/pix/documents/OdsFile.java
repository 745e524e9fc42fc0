package pix.documents;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * An OpenDocument spreadsheet of one sheet, written as it leaves. What is words here is words there, whatever it looks like:
 * 6E1 is a class, 0012 a number with its zeros, =A1 two letters more.
 */
final class OdsFile implements TableFile {

    private static final String MEDIA_TYPE = "application/vnd.oasis.opendocument.spreadsheet";

    private final ZipOutputStream zip;
    private final Writer writer;
    private boolean hasHeadings;

    OdsFile(OutputStream stream, String name) {
        zip = new ZipOutputStream(stream);
        writer = new BufferedWriter(new OutputStreamWriter(zip, UTF_8));
        try {
            mediaType();
            entry("META-INF/manifest.xml");
            write(OdsText.MANIFEST.formatted(MEDIA_TYPE));
            writer.flush();
            entry("content.xml");
            write(OdsText.beginning(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void line(List<Cell> cells) {
        if (hasHeadings) write(OdsText.line(cells, OdsText.WORDS));
        else write(OdsText.headings(cells));
        hasHeadings = true;
    }

    @Override
    public void close() {
        try {
            if (!hasHeadings) line(List.of());
            write(OdsText.END);
            writer.flush();
            zip.finish();
            zip.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first entry, and not compressed: that is how programs tell the file from another zip. */
    private void mediaType() throws IOException {
        var bytes = MEDIA_TYPE.getBytes(UTF_8);
        var entry = new ZipEntry("mimetype");
        var sum = new CRC32();
        sum.update(bytes);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        entry.setCrc(sum.getValue());
        zip.putNextEntry(entry);
        zip.write(bytes);
    }

    private void entry(String name) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
    }

    private void write(String text) {
        try {
            writer.write(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
