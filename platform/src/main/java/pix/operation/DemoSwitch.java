package pix.operation;

import java.util.HashMap;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import pix.shared.UnusableSetting;

/**
 * An installation is a demonstration when its database is the embedded one, unless PIX_DEMO says otherwise. A demonstration
 * publishes a password of its staff and everybody's letters: unless PIX_LISTEN says otherwise, only this machine reaches it.
 */
class DemoSwitch implements EnvironmentPostProcessor {

    private static final String SETTING = "PIX_DEMO";

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        var embedded = environment.getProperty("pix.database.url", "").isBlank();
        var typed = environment.getProperty(SETTING, "").strip();
        if (!typed.matches("(?i)|true|false")) throw new UnusableSetting(SETTING, "it is true or false.");
        var demo = typed.isEmpty() ? embedded : Boolean.parseBoolean(typed);
        var settings = new HashMap<String, Object>();
        settings.put("pix.demo", demo);
        listen(environment, demo, settings);
        environment.getPropertySources().addLast(new MapPropertySource("demo switch", settings));
    }

    /** Where the figures have a port of their own, it is on the same address. */
    private static void listen(ConfigurableEnvironment environment, boolean demo, HashMap<String, Object> settings) {
        var typed = environment.getProperty(ListenAddress.SETTING, "");
        if (typed.isBlank() && !demo) return;
        var address = ListenAddress.of(typed.isBlank() ? ListenAddress.OF_A_DEMONSTRATION : typed);
        settings.put("server.address", address.getHostAddress());
        if (environment.containsProperty("management.server.port"))
            settings.put("management.server.address", address.getHostAddress());
    }
}
