package pix.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BrowserNameTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0 | Firefox, Windows
                    Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/138.0.0.0 Safari/537.36 | Chrome, Linux
                    Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/138.0.0.0 Safari/537.36 Edg/138.0.0.0 | Edge, Windows
                    Mozilla/5.0 (Linux; Android 14; SM-A546B) AppleWebKit/537.36 SamsungBrowser/27.0 Chrome/125.0 Mobile | Samsung Internet, Android
                    Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 Chrome/138.0.0.0 Mobile Safari/537.36 | Chrome, Android
                    Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 Version/18.5 Safari/604.1 | Safari, iPhone
                    Mozilla/5.0 (iPad; CPU OS 18_5 like Mac OS X) AppleWebKit/605.1.15 CriOS/138.0 Safari/604.1 | Chrome, iPad
                    Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 Version/18.5 Safari/605.1.15 | Safari, macOS
                    Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) AppleWebKit/537.36 Chrome/138.0.0.0 Safari/537.36 | Chrome, ChromeOS
                    """)
    void a_browser_is_called_as_its_owner_calls_it(String header, String name) {
        assertThat(BrowserName.of(header).value()).isEqualTo(name);
    }

    @Test
    void nothing_else_of_what_it_says_is_repeated() {
        assertThat(BrowserName.of("<b>curl</b>").value()).isEmpty();
        assertThat(BrowserName.of(null).value()).isEmpty();
    }
}
