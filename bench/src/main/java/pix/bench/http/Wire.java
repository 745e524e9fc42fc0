package pix.bench.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/** Reads one answer of HTTP/1.1 from a connection that stays open, and not a byte more. */
final class Wire {

    private final InputStream in;

    Wire(InputStream socket) {
        in = new BufferedInputStream(socket, 16_384);
    }

    Reply read() throws IOException {
        int status = Integer.parseInt(line().split(" ", 3)[1]);
        var headers = headers();
        var body = body(status, headers);
        return new Reply(status, headers, text(body, headers), body.length);
    }

    private Map<String, String> headers() throws IOException {
        var headers = new HashMap<String, String>();
        for (var line = line(); !line.isEmpty(); line = line()) {
            int colon = line.indexOf(':');
            headers.put(
                    line.substring(0, colon).toLowerCase(Locale.ROOT),
                    line.substring(colon + 1).strip());
        }
        return headers;
    }

    private byte[] body(int status, Map<String, String> headers) throws IOException {
        if (status == 204 || status == 304) return new byte[0];
        if ("chunked".equals(headers.get("transfer-encoding"))) return chunks();
        return exactly(Integer.parseInt(headers.getOrDefault("content-length", "0")));
    }

    private byte[] chunks() throws IOException {
        var body = new ByteArrayOutputStream();
        for (int size = chunkSize(); size > 0; size = chunkSize()) {
            body.write(exactly(size));
            line();
        }
        line();
        return body.toByteArray();
    }

    private int chunkSize() throws IOException {
        return Integer.parseInt(line().split(";", 2)[0].strip(), 16);
    }

    private byte[] exactly(int size) throws IOException {
        var bytes = in.readNBytes(size);
        if (bytes.length < size) throw new EOFException("the answer was cut");
        return bytes;
    }

    private static String text(byte[] body, Map<String, String> headers) throws IOException {
        if (!"gzip".equals(headers.get("content-encoding"))) return new String(body, UTF_8);
        try (var unpacked = new GZIPInputStream(new ByteArrayInputStream(body), 16_384)) {
            return new String(unpacked.readAllBytes(), UTF_8);
        }
    }

    private String line() throws IOException {
        var line = new ByteArrayOutputStream(64);
        for (int read = in.read(); read != '\n'; read = in.read()) {
            if (read < 0) throw new EOFException("the connection was closed");
            if (read != '\r') line.write(read);
        }
        return line.toString(ISO_8859_1);
    }
}
