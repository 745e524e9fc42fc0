package pix.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringApplication;
import org.springframework.mock.env.MockEnvironment;
import pix.shared.UnusableSetting;

class DemoSwitchTests {

    static final String URL = "postgresql://db/pix";
    static final String EVERYWHERE = "";

    @ParameterizedTest
    @CsvSource({
        "'',  '',     '',        true,  127.0.0.1",
        "'',  true,   '',        true,  127.0.0.1",
        "'',  ' TRUE ','',       true,  127.0.0.1",
        "'',  false,  '',        false, ''",
        "URL, '',     '',        false, ''",
        "URL, true,   '',        true,  127.0.0.1",
        "'',  '',     0.0.0.0,   true,  0.0.0.0",
        "'',  '',     ' 0.0.0.0 ', true, 0.0.0.0",
        "'',  '',     '::',      true,  0:0:0:0:0:0:0:0",
        "'',  '',     '[::]',    true,  0:0:0:0:0:0:0:0",
        "URL, '',     127.0.0.1, false, 127.0.0.1"
    })
    void a_demonstration_is_for_this_machine_unless_somebody_says_otherwise(
            String database, String demo, String listen, boolean isDemo, String address) {
        var settings = settings(database, demo, listen);

        assertThat(settings.getProperty("pix.demo", Boolean.class)).isEqualTo(isDemo);
        assertThat(settings.getProperty("server.address", EVERYWHERE)).isEqualTo(address);
        assertThat(settings.containsProperty("management.server.address")).isFalse();
    }

    @Test
    void the_figures_are_where_the_pages_are() {
        var settings = new MockEnvironment().withProperty("management.server.port", "8081");

        started(settings);

        assertThat(settings.getProperty("management.server.address")).isEqualTo("127.0.0.1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"yes", "1", "vrai", "true false"})
    void a_demonstration_is_asked_for_in_two_words_only(String demo) {
        assertThatThrownBy(() -> settings("", demo, ""))
                .isInstanceOf(UnusableSetting.class)
                .hasMessageStartingWith("PIX_DEMO cannot be used: ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"192.0.2.7", "2001:db8::1", "localhost", "*", "8080", "0.0.0.0:8080", "pix.example", "127.0.0"})
    void an_address_that_this_machine_does_not_have_is_said_before_anything_starts(String listen) {
        assertThatThrownBy(() -> settings("", "", listen))
                .isInstanceOf(UnusableSetting.class)
                .hasMessageStartingWith("PIX_LISTEN cannot be used: ")
                .hasMessageContaining("0.0.0.0");
    }

    private static MockEnvironment settings(String database, String demo, String listen) {
        var url = Optional.of(database).filter(named -> !named.equals("URL")).orElse(URL);
        return started(new MockEnvironment()
                .withProperty("pix.database.url", url)
                .withProperty("PIX_DEMO", demo)
                .withProperty("PIX_LISTEN", listen));
    }

    private static MockEnvironment started(MockEnvironment settings) {
        new DemoSwitch().postProcessEnvironment(settings, new SpringApplication());
        return settings;
    }
}
