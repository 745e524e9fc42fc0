package pix.testing;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.beans.factory.config.YamlPropertiesFactoryBean;
import org.springframework.core.io.ClassPathResource;
import pix.shared.Languages;
import pix.web.ui.Texts;

/** The texts that we ship, in the languages that {@code application.yaml} names, without starting anything. */
public final class OurTexts {

    private OurTexts() {}

    public static Texts all() {
        return new Texts(new Languages(languages()));
    }

    public static List<Locale> languages() {
        var settings = new YamlPropertiesFactoryBean();
        settings.setResources(new ClassPathResource("application.yaml"));
        var named = Objects.requireNonNull(settings.getObject()).getProperty("pix.languages");
        return Stream.of(named.split(",")).map(code -> Locale.of(code.strip())).toList();
    }
}
