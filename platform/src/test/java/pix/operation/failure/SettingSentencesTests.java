package pix.operation.failure;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.net.URI;
import java.time.ZoneId;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.config.YamlPropertiesFactoryBean;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.web.server.autoconfigure.ServerProperties.ForwardHeadersStrategy;
import org.springframework.core.io.ClassPathResource;
import org.springframework.mock.env.MockEnvironment;

/** A setting of the wrong kind is named as whoever set it knows it, and what it holds is not repeated. */
class SettingSentencesTests {

    private static final Pattern PLACE = Pattern.compile("\\$\\{([A-Z_]+)[:}].*");

    private static final Map<String, Class<?>> KINDS = Map.of(
            "number", int.class,
            "switch", boolean.class,
            "zone", ZoneId.class,
            "address", URI.class,
            "word", ForwardHeadersStrategy.class);

    @ParameterizedTest
    @CsvSource({
        "server.port, number, s3cret, PORT, a whole number",
        "pix.highest-level, number, s3cret, PIX_HIGHEST_LEVEL, a whole number",
        "pix.time-zone, zone, Mars/S3cret, PIX_TIME_ZONE, Europe/Paris",
        "pix.address, address, 'http://[s3cret', PIX_ADDRESS, https://pix.example",
        "pix.demo, switch, s3cret, PIX_DEMO, true or false",
        "server.forward-headers-strategy, word, s3cret, PIX_PROXY_HEADERS, 'native, framework, none'"
    })
    void a_value_of_the_wrong_kind_ends_in_a_sentence(
            String property, String kind, String value, String setting, String wanted) {
        var binder = Binder.get(new MockEnvironment().withProperty(property, value));
        var failure = catchThrowableOfType(
                BindException.class, () -> binder.bind(property, Bindable.of(requireNonNull(KINDS.get(kind)))));

        var sentence = requireNonNull(new SettingNotUnderstood().analyze(failure, failure))
                .getDescription();

        assertThat(sentence)
                .startsWith(setting + " cannot be used: ")
                .contains(wanted)
                .doesNotContainIgnoringCase("s3cret")
                .doesNotContain("\n");
    }

    @Test
    void every_property_that_a_setting_fills_is_known_by_the_name_of_the_setting() {
        var yaml = new YamlPropertiesFactoryBean();
        yaml.setResources(new ClassPathResource("application.yaml"));
        var settings = requireNonNull(yaml.getObject()).entrySet().stream()
                .map(entry -> Map.entry(
                        entry.getKey().toString(),
                        PLACE.matcher(entry.getValue().toString())))
                .filter(entry -> entry.getValue().matches())
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().group(1)));

        assertThat(settings)
                .hasSizeGreaterThan(15)
                .allSatisfy((property, setting) ->
                        assertThat(SettingNotUnderstood.name(property)).isEqualTo(setting));
    }
}
