package pix.bench.http;

import java.io.IOException;

/** Somebody who answers again and again. */
public interface Answering extends AutoCloseable {

    /** One answer, and the page that comes after it. */
    void answer() throws IOException;

    /** A connection left alone for a while may have been closed by the other side. */
    void reconnect() throws IOException;

    @Override
    void close() throws IOException;
}
