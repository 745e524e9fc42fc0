package pix;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.scheduling.annotation.EnableScheduling;
import pix.content.LoadedBank;

/**
 * The application: every capability and every face, in one process. The packages are named because the engine and the bank
 * are not Spring's: to read their classes took a tenth of a start.
 */
@SpringBootApplication(
        scanBasePackages = {
            "pix.accounts",
            "pix.assessment",
            "pix.audit",
            "pix.campaigns",
            "pix.certification",
            "pix.content",
            "pix.demo",
            "pix.documents",
            "pix.live",
            "pix.mail",
            "pix.operation",
            "pix.organisations",
            "pix.shared",
            "pix.teams",
            "pix.web"
        })
@EnableScheduling
@ConfigurationPropertiesScan({
    "pix.assessment",
    "pix.audit",
    "pix.certification",
    "pix.mail",
    "pix.operation",
    "pix.shared"
})
public class Platform {

    public static void main(String[] args) {
        LoadedBank.begin();
        SpringApplication.run(Platform.class, args);
    }
}
