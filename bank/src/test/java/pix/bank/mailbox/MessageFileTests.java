package pix.bank.mailbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.TextBody;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
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
        var message = read();

        assertThat(message.getFrom().getFirst().getAddress()).isEqualTo("factures@vals.example");
        assertThat(message.getFrom().getFirst().getName()).isEqualTo("Énergie des Vals");
        assertThat(message.getReplyTo().flatten().getFirst().getAddress()).isEqualTo("dossier@relais.example");
        assertThat(message.getSubject()).isEqualTo("Facture impayée : dernier délai");
        assertThat(message.getDate()).isEqualTo(DAY.toInstant());
        assertThat(message.getHeader().getFields().getFirst().getName()).isEqualTo("Return-Path");
        try (var text =
                new InputStreamReader(((TextBody) message.getBody()).getInputStream(), StandardCharsets.UTF_8)) {
            assertThat(text.readAllAsString()).isEqualToNormalizingNewlines("Bonjour,\n\nVotre facture d'août.");
        }
    }

    @Test
    void the_same_message_is_the_same_file() {
        assertThat(bytes()).isEqualTo(bytes());
        assertThat(new String(bytes(), StandardCharsets.US_ASCII)).doesNotContain("Message-ID");
    }

    private static Message read() throws Exception {
        return new DefaultMessageBuilder().parseMessage(new ByteArrayInputStream(bytes()));
    }

    private static byte[] bytes() {
        return MessageFile.of(HANDED).files().getFirst().bytes().get();
    }
}
