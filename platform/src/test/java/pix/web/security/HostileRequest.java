package pix.web.security;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.util.List;

/**
 * A request byte by byte.
 *
 * @param target the path and the query, as they go over the line
 * @param body in the bytes of Latin-1, so that any byte can be written
 */
record HostileRequest(String method, String target, List<String> headers, String body) {

    HostileRequest(String method, String target) {
        this(method, target, List.of(), "");
    }

    /** With what a browser adds of its own. */
    byte[] bytes(List<String> cookies, String word) {
        var head = new StringBuilder(method + " " + target + " HTTP/1.1\r\n");
        if (!has("Host")) head.append("Host: localhost\r\n");
        if (!has("Cookie"))
            head.append("Cookie: ").append(String.join("; ", cookies)).append("\r\n");
        if (!has("X-CSRF-TOKEN")) head.append("X-CSRF-TOKEN: ").append(word).append("\r\n");
        if (!has("Connection")) head.append("Connection: close\r\n");
        headers.forEach(header -> head.append(header).append("\r\n"));
        if (!has("Content-Length") && !has("Transfer-Encoding") && !body.isEmpty())
            head.append("Content-Length: ").append(body.length()).append("\r\n");
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(head.append("\r\n").toString().getBytes(ISO_8859_1));
        bytes.writeBytes(body.getBytes(ISO_8859_1));
        return bytes.toByteArray();
    }

    private boolean has(String name) {
        return headers.stream().anyMatch(header -> header.startsWith(name + ":"));
    }

    @Override
    public String toString() {
        var text = method + " " + target + " " + headers + " " + body;
        return (text.length() > 400 ? text.substring(0, 400) + "…" : text).replaceAll("\\p{Cntrl}", "·");
    }
}
