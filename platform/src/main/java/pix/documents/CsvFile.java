package pix.documents;

import static java.util.stream.Collectors.joining;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A CSV file being written, line after line: UTF-8 with its mark, semicolons, line feeds. Holds one line in memory. */
final class CsvFile implements TableFile {

    private final Writer writer;

    CsvFile(OutputStream stream) {
        writer = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
        write("\uFEFF");
    }

    @Override
    public void line(List<Cell> cells) {
        write(cells.stream().map(CsvCell::of).collect(joining(";", "", "\n")));
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
