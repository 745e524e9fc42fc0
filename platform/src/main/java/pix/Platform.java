package pix;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.scheduling.annotation.EnableScheduling;
import pix.content.BankInHand;

/** The application: every capability and every face, in one process. */
@SpringBootApplication
@EnableScheduling
@ConfigurationPropertiesScan
public class Platform {

    public static void main(String[] args) {
        BankInHand.begin();
        SpringApplication.run(Platform.class, args);
    }
}
