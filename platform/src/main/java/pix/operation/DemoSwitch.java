package pix.operation;

import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import pix.shared.UnusableSetting;

/** An installation is a demonstration when its database is the embedded one, unless PIX_DEMO says otherwise. */
class DemoSwitch implements EnvironmentPostProcessor {

    private static final String SETTING = "PIX_DEMO";

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        var embedded = environment.getProperty("pix.database.url", "").isBlank();
        var typed = environment.getProperty(SETTING, "").strip();
        if (!typed.matches("(?i)|true|false")) throw new UnusableSetting(SETTING, "it is true or false.");
        var demo = typed.isEmpty() ? embedded : Boolean.parseBoolean(typed);
        environment.getPropertySources().addLast(new MapPropertySource("demo switch", Map.of("pix.demo", demo)));
    }
}
