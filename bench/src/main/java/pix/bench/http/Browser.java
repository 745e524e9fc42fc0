package pix.bench.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.LockSupport;

/** One browser: a connection that is kept, a session, the cookie of the forms. It asks for compressed pages, as all do. */
public final class Browser implements AutoCloseable {

    /** How often the application said that it had too much to do. A patient browser asks again, as its page proposes. */
    public static final LongAdder REFUSALS = new LongAdder();

    private static final int UNAVAILABLE = 503;
    private static final Duration PATIENCE = Duration.ofMillis(500);
    private static final String FORM =
            "HX-Request: true\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: ";
    private static final String BOUNDARY = "bench-7MA4YWxkTrZu0gW";
    private static final String FORM_COOKIE = "pix-form=";

    private final int port;
    private final String session;
    private String formCookie = "";
    private Socket socket;
    private Wire wire;

    /** @param session the value of the session's cookie */
    public Browser(int port, String session) throws IOException {
        this.port = port;
        this.session = session;
        socket = new Socket("127.0.0.1", port);
        socket.setTcpNoDelay(true);
        wire = new Wire(socket.getInputStream());
    }

    public Reply get(String path) throws IOException {
        return send("GET " + path + head() + "\r\n");
    }

    /** As the pages' script sends it. @param form already encoded */
    public Reply post(String path, String form) throws IOException {
        return send("POST " + path + head() + FORM + form.length() + "\r\n\r\n" + form);
    }

    /** A form with a file, as a browser sends it. @param token what the page gave for its forms, as {@code name=value} */
    public Reply upload(String path, String token, String fileName, byte[] file) throws IOException {
        var pair = token.split("=", 2);
        var start = "--%1$s\r\nContent-Disposition: form-data; name=\"%2$s\"\r\n\r\n%3$s\r\n--%1$s\r\n"
                        .formatted(BOUNDARY, pair[0], pair[1])
                + "Content-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\nContent-Type: application/octet-stream\r\n\r\n"
                        .formatted(fileName);
        var body = new ByteArrayOutputStream();
        body.writeBytes(start.getBytes(UTF_8));
        body.writeBytes(file);
        body.writeBytes("\r\n--%s--\r\n".formatted(BOUNDARY).getBytes(UTF_8));
        var type = "Content-Type: multipart/form-data; boundary=%s\r\nContent-Length: %d\r\n\r\n"
                .formatted(BOUNDARY, body.size());
        socket.getOutputStream().write(("POST " + path + head() + type).getBytes(UTF_8));
        body.writeTo(socket.getOutputStream());
        return wire.read();
    }

    /** A server may close what was idle, or has served for long: a browser then connects again. */
    public void reconnect() throws IOException {
        socket.close();
        socket = new Socket("127.0.0.1", port);
        socket.setTcpNoDelay(true);
        wire = new Wire(socket.getInputStream());
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private Reply send(String request) throws IOException {
        var reply = sendOnce(request);
        while (reply.status() == UNAVAILABLE) {
            REFUSALS.increment();
            LockSupport.parkNanos(PATIENCE.toNanos());
            reply = sendOnce(request);
        }
        return reply;
    }

    private Reply sendOnce(String request) throws IOException {
        socket.getOutputStream().write(request.getBytes(UTF_8));
        var reply = wire.read();
        reply.header("set-cookie")
                .filter(cookie -> cookie.startsWith(FORM_COOKIE))
                .ifPresent(cookie -> formCookie = "; " + cookie.split(";", 2)[0]);
        if (reply.header("connection").equals(Optional.of("close"))) reconnect();
        return reply;
    }

    private String head() {
        return " HTTP/1.1\r\nHost: localhost:" + port + "\r\nUser-Agent: Mozilla/5.0 (X11; Linux x86_64)\r\n"
                + "Accept: text/html\r\nAccept-Language: fr\r\nAccept-Encoding: gzip\r\nCookie: pix=" + session
                + formCookie + "\r\n";
    }
}
