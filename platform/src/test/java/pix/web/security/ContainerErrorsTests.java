package pix.web.security;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import pix.testing.ServedTest;

/** Requests so broken that no page of ours is asked. */
@ServedTest
class ContainerErrorsTests {

    @LocalServerPort
    int port;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /{a} HTTP/1.1\r\nHost: localhost",
                "GET /a\\b HTTP/1.1\r\nHost: localhost",
                "GET /%zz HTTP/1.1\r\nHost: localhost",
                "GET /%00 HTTP/1.1\r\nHost: localhost",
                "GET / HTTP/1.1\r\nHost: a b",
                "GET / HTTP/1.1",
                "nonsense",
                "GET / HTTP/9.9\r\nHost: localhost"
            })
    void what_the_server_itself_answers_stands_behind_the_wall(String request) throws Exception {
        var reply = new RawBrowser(port).send((request + "\r\nConnection: close\r\n\r\n").getBytes(ISO_8859_1));

        assertThat(reply.status()).isBetween(400, 505);
        assertThat(reply.head())
                .contains("Content-Security-Policy: default-src 'none'")
                .contains("X-Content-Type-Options: nosniff")
                .contains("X-Frame-Options: DENY")
                .contains("Cache-Control: no-store")
                .doesNotContain("Server:");
        assertThat(reply.body()).doesNotContainIgnoringCase("tomcat").doesNotContain("Exception");
    }
}
