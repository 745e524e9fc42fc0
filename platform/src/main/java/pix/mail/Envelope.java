package pix.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import pix.shared.Installation;

/** The headers and the two parts of a message. */
@Component
class Envelope {

    private final MailSettings settings;
    private final Installation installation;
    private final Clock clock;

    Envelope(MailSettings settings, Installation installation, Clock clock) {
        this.settings = settings;
        this.installation = installation;
        this.clock = clock;
    }

    void fill(MimeMessage message, WrittenLetter letter)
            throws MessagingException, java.io.UnsupportedEncodingException {
        var parts = new MimeMessageHelper(
                message, MimeMessageHelper.MULTIPART_MODE_MIXED_RELATED, StandardCharsets.UTF_8.name());
        parts.setFrom(settings.from(), installation.brand());
        parts.setTo(letter.recipient());
        parts.setSubject(letter.subject());
        parts.setText(letter.plain(), letter.html());
        parts.setSentDate(Date.from(clock.instant()));
        message.setHeader("Auto-Submitted", "auto-generated");
    }
}
