package pix.documents;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A CSV file being written, line after line: UTF-8 with its mark, semicolons, line feeds. Holds one line in memory. */
public final class CsvFile implements AutoCloseable {

    private final Writer writer;

    public CsvFile(OutputStream stream) {
        writer = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
        write("\uFEFF");
    }

    /** @param cells as {@link CsvCell} makes them */
    public void line(List<String> cells) {
        write(String.join(";", cells) + "\n");
    }

    @Override
    public void close() {
        try {
            writer.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(String text) {
        try {
            writer.write(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
