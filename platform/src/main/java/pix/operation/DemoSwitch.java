package pix.operation;

import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** An installation is a demonstration when its database is the embedded one, unless PIX_DEMO says otherwise. */
class DemoSwitch implements EnvironmentPostProcessor {

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        var embedded = environment.getProperty("pix.database.url", "").isBlank();
        var demo = environment.getProperty("PIX_DEMO", Boolean.class, embedded);
        environment.getPropertySources().addLast(new MapPropertySource("demo switch", Map.of("pix.demo", demo)));
    }
}
