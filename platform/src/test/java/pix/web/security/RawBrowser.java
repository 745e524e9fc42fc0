package pix.web.security;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.util.regex.Pattern;

/** Sends bytes as they are, which may be wrong in every way that a browser's never are, and reads what comes back. */
final class RawBrowser {

    private static final int PATIENCE_MILLIS = 10_000;

    private static final Pattern LENGTH = Pattern.compile("\r\nContent-Length: (\\d+)");

    private final int port;

    RawBrowser(int port) {
        this.port = port;
    }

    /** @param head the status line and the headers */
    record Reply(String head, String body) {

        /** Nothing readable came back. */
        static final int NONE = 0;

        private static final int CONTINUE = 100;

        private static final Pattern LOCATION = Pattern.compile("\r\nLocation: (?:http://[^/]+)?(\\S*)");

        int status() {
            return head.matches("(?s)HTTP/1\\.1 \\d{3}.*") ? Integer.parseInt(head.substring(9, 12)) : NONE;
        }

        /** Where it leads, without the host; empty when it leads nowhere. */
        String location() {
            var line = LOCATION.matcher(head);
            return line.find() ? line.group(1) : "";
        }

        boolean sets(String cookie) {
            return head.contains("\r\nSet-Cookie: " + cookie + "=");
        }
    }

    /** On a connection of its own. */
    Reply send(byte[] request) throws IOException {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress("localhost", port), PATIENCE_MILLIS);
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.getOutputStream().write(request);
            boolean isBare = request[0] == 'H';
            var reply = read(socket.getInputStream(), isBare);
            return reply.status() == Reply.CONTINUE ? read(socket.getInputStream(), isBare) : reply;
        } catch (SocketTimeoutException _) {
            return new Reply("", "");
        }
    }

    /** A stream of events never ends: its head is all there is to see. What has no length ends with the connection. */
    private static Reply read(InputStream stream, boolean isBare) throws IOException {
        var head = until(stream, "\r\n\r\n");
        var length = LENGTH.matcher(head);
        if (isBare || head.contains("text/event-stream") || head.startsWith("HTTP/1.1 100")) return new Reply(head, "");
        if (length.find()) return new Reply(head, text(stream.readNBytes(Integer.parseInt(length.group(1)))));
        if (head.contains("Transfer-Encoding: chunked")) return new Reply(head, until(stream, "\r\n0\r\n\r\n"));
        return new Reply(head, text(stream.readAllBytes()));
    }

    private static String until(InputStream stream, String end) throws IOException {
        var text = new StringBuilder();
        for (int next = stream.read(); next >= 0; next = stream.read()) {
            text.append((char) next);
            if (next == '\n' && text.lastIndexOf(end) == text.length() - end.length()) break;
        }
        return text.toString();
    }

    private static String text(byte[] bytes) {
        return new String(bytes, ISO_8859_1);
    }
}
