package pix.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.env.MockEnvironment;

class ProxyWarningTests {

    @ParameterizedTest
    @CsvSource({
        "https://pix.example, '', '', true",
        "HTTPS://pix.example/, ' ', '', true",
        "https://pix.example, native, '', false",
        "https://pix.example, framework, '', false",
        "https://pix.example, none, '', false",
        "https://pix.example, '', classpath:own.crt, false",
        "http://localhost:8080, '', '', false"
    })
    void an_https_address_without_a_word_on_the_proxy_is_warned_of(
            URI address, String headers, String certificate, boolean isDue) {
        var settings = new MockEnvironment();
        Map.of("PIX_PROXY_HEADERS", headers, "server.ssl.certificate", certificate)
                .forEach(settings::setProperty);

        assertThat(ProxyWarning.isDue(address, settings)).isEqualTo(isDue);
    }
}
