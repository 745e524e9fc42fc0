package pix.documents;

import java.util.List;

/** A table being written to a file, line after line, the headings first. Holds one line in memory. */
public interface TableFile extends AutoCloseable {

    void line(List<Cell> cells);

    /** Ends the file; the stream stays open. */
    @Override
    void close();
}
