package pix.bank.families.mailbox;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A message kept as a file, opened again with another reader than what wrote it. */
class MessageFileTests {

    private static final OffsetDateTime DAY = OffsetDateTime.parse("2026-08-20T07:41:02+02:00");
    private static final MessageFile.Handed HANDED = new MessageFile.Handed(
            "preuve",
            List.of("Return-Path: <rebond@envois.example>", "Received: from b.example by c.example; x"),
            new Post.Person("Énergie des Vals", "factures@vals.example"),
            new Post.Person("Énergie", "dossier@relais.example"),
            new Post.Person("Sofia", "sofia@lac.example"),
            DAY,
            "Facture impayée : dernier délai",
            "Bonjour,\n\nVotre facture d'août.");

    @Test
    void who_wrote_where_an_answer_goes_when_and_what_is_read_back() throws Exception {
        var message = new MimeMessage(null, new ByteArrayInputStream(bytes()));

        assertThat(message.getFrom())
                .containsExactly(new InternetAddress("factures@vals.example", "Énergie des Vals", "UTF-8"));
        assertThat(message.getReplyTo()).containsExactly(new InternetAddress("dossier@relais.example"));
        assertThat(message.getSubject()).isEqualTo("Facture impayée : dernier délai");
        assertThat(message.getSentDate().toInstant()).isEqualTo(DAY.toInstant());
        assertThat(message.getHeader("Date")).singleElement().asString().endsWith("07:41:02 +0200");
        assertThat(message.getAllHeaderLines().nextElement()).startsWith("Return-Path");
        assertThat(message.getContent()).asString().isEqualToNormalizingNewlines("Bonjour,\n\nVotre facture d'août.");
    }

    @Test
    void the_same_message_is_the_same_file() {
        assertThat(bytes()).isEqualTo(bytes());
        assertThat(new String(bytes(), StandardCharsets.US_ASCII)).doesNotContain("Message-ID");
    }

    private static byte[] bytes() {
        return MessageFile.of(HANDED).files().getFirst().bytes().get();
    }
}
