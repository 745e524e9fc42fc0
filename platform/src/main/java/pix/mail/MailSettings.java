package pix.mail;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** Who the letters are from; the mail server itself is told by {@code spring.mail.…}. */
@ConfigurationProperties("pix.mail")
record MailSettings(
        @DefaultValue("ne-pas-repondre@localhost") String from) {}
