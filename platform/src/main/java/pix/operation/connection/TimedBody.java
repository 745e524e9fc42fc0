package pix.operation.connection;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import org.apache.coyote.ActionCode;
import org.apache.coyote.InputBuffer;
import org.apache.coyote.Response;
import org.apache.tomcat.util.net.ApplicationBufferHandler;

/** A body on its way, whose sender is left once it takes too long. */
final class TimedBody implements InputBuffer {

    private final InputBuffer body;
    private final Response reply;
    private final Patience patience;
    private final long began = System.nanoTime();
    private long received;

    TimedBody(InputBuffer body, Response reply, Patience patience) {
        this.body = body;
        this.reply = reply;
        this.patience = patience;
    }

    @Override
    public int doRead(ApplicationBufferHandler handler) throws IOException {
        int read = body.doRead(handler);
        if (read > 0) received += read;
        if (read < 0 || !patience.isOverForBody(Duration.ofNanos(System.nanoTime() - began), received)) return read;
        reply.action(ActionCode.CLOSE_NOW, null);
        throw new SocketTimeoutException("the body comes too slowly");
    }

    @Override
    public int available() {
        return body.available();
    }

    InputBuffer untimed() {
        return body;
    }
}
