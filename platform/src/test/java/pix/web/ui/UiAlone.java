package pix.web.ui;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import pix.shared.Installation;

/** The pages that need nothing else, without database nor accounts: run it to work on the look of things. */
@EnableAutoConfiguration(exclude = {DataSourceAutoConfiguration.class, FlywayAutoConfiguration.class})
@EnableConfigurationProperties(Installation.class)
@ComponentScan(basePackages = {"pix.web.ui", "pix.web.app.home"})
class UiAlone {

    static final String[] SETTINGS = {
        "--pix.templates=src/main/jte", "--management.endpoint.health.validate-group-membership=false"
    };

    public static void main(String[] args) {
        SpringApplication.run(UiAlone.class, args.length == 0 ? SETTINGS : args);
    }

    @Bean
    SecurityFilterChain open(HttpSecurity http) {
        return http.csrf(csrf -> csrf.csrfTokenRepository(new CookieCsrfTokenRepository()))
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .build();
    }
}
