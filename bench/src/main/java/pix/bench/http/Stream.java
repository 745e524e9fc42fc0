package pix.bench.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;

/** Server-sent events of one address, as a page that is left open hears them. */
public final class Stream implements AutoCloseable {

    private final Socket socket;
    private final BufferedReader lines;

    /** @param session the value of the session's cookie */
    public Stream(int port, String session, String path) throws IOException {
        socket = new Socket("127.0.0.1", port);
        lines = new BufferedReader(new InputStreamReader(socket.getInputStream(), UTF_8));
        var request = "GET %s HTTP/1.1\r\nHost: localhost:%d\r\nAccept: text/event-stream\r\nCookie: pix=%s\r\n\r\n"
                .formatted(path, port, session);
        socket.getOutputStream().write(request.getBytes(UTF_8));
        var status = lines.readLine();
        if (status == null || !status.contains(" 200")) throw new IOException(path + ": " + status);
    }

    /** Waits for the next event. */
    public void next() throws IOException {
        for (var line = lines.readLine(); ; line = lines.readLine()) {
            if (line == null) throw new EOFException("the stream ended");
            if (line.startsWith("data:")) return;
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
