package pix.operation.connection;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import pix.testing.ServedTest;

/** Through a real socket: whoever sends too slowly is left, and whoever has a bad line is not. */
@ServedTest
class SlowSendersTests {

    private static final Duration LONG = Duration.ofSeconds(25);
    private static final String POST = "POST /connexion HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100000\r\n";

    @LocalServerPort
    int port;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET / HTTP/1.1\r\nX-Slow: ",
                "GET /slow",
                POST + "Content-Type: application/x-www-form-urlencoded\r\n\r\na=",
                POST + "Content-Type: multipart/form-data; boundary=b\r\n\r\n--b",
                POST + "Content-Type: text/plain\r\n\r\na"
            })
    void a_byte_from_time_to_time_keeps_no_connection(String start) throws Exception {
        assertThat(timeUntilLeft(start)).isLessThan(LONG);
    }

    @Test
    void a_sender_who_says_nothing_keeps_no_connection() throws Exception {
        long began = System.nanoTime();
        try (var socket = open()) {
            assertThat(socket.getInputStream().read()).isEqualTo(-1);
        }
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(LONG);
    }

    @Test
    void a_form_that_comes_steadily_is_read() throws Exception {
        try (var socket = open()) {
            var out = socket.getOutputStream();
            out.write((POST + "Content-Type: application/x-www-form-urlencoded\r\n\r\na=").getBytes(ISO_8859_1));
            for (int sent = 2; sent < 100_000; sent += 9_999) {
                out.write("x".repeat(Math.min(9_999, 100_000 - sent)).getBytes(ISO_8859_1));
                Thread.sleep(300);
            }
            var reply = new String(socket.getInputStream().readNBytes(12), ISO_8859_1);
            assertThat(reply).isEqualTo("HTTP/1.1 403");
        }
    }

    /** A reply may come before it: what counts is that nothing holds the connection any more. */
    private Duration timeUntilLeft(String start) throws Exception {
        long began = System.nanoTime();
        try (var socket = open()) {
            socket.getOutputStream().write(start.getBytes(ISO_8859_1));
            while (System.nanoTime() - began < LONG.toNanos()) {
                Thread.sleep(250);
                socket.getOutputStream().write('x');
                if (isEnded(socket)) break;
            }
        } catch (IOException _) {
            // The other side has hung up.
        }
        return Duration.ofNanos(System.nanoTime() - began);
    }

    private static boolean isEnded(Socket socket) throws IOException {
        var in = socket.getInputStream();
        while (in.available() > 0) in.readNBytes(in.available());
        socket.setSoTimeout(1);
        try {
            return in.read() < 0;
        } catch (java.net.SocketTimeoutException _) {
            return false;
        }
    }

    private Socket open() throws IOException {
        return new Socket("localhost", port);
    }
}
