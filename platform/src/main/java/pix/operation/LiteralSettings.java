package pix.operation;

import java.util.HashMap;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

/** A setting says what it says: a password that holds <code>${</code> is no reference to another setting. */
class LiteralSettings implements EnvironmentPostProcessor, Ordered {

    private static final String SIGN = "${";

    @Override
    public int getOrder() {
        return ConfigDataEnvironmentPostProcessor.ORDER - 1;
    }

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        var name = StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME;
        var literal = new HashMap<String, Object>();
        environment.getSystemEnvironment().forEach((setting, value) -> {
            if (setting.startsWith("PIX_") && value.toString().contains(SIGN))
                literal.put(setting, value.toString().replace(SIGN, "\\" + SIGN));
        });
        if (literal.isEmpty() || !environment.getPropertySources().contains(name)) return;
        environment
                .getPropertySources()
                .addBefore(name, new MapPropertySource("settings as they are written", literal));
    }
}
