package pix.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMailUtil;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pix.testing.PlatformTest;

/** Each letter arrives once, however often the server or a process stops. */
@PlatformTest
class PostmanTests extends ALetterToSend {

    @Autowired
    Rounds rounds;

    @Test
    void a_letter_arrives_whole_and_leaves_the_outbox() throws Exception {
        posted();

        postman().round();

        var message = arrived();
        assertThat(message.getSubject()).isEqualTo("Confirmez votre nouvelle adresse pour Pix");
        assertThat(message.getAllRecipients()[0]).hasToString(email.value());
        assertThat(message.getFrom()[0]).hasToString("Pix <ne-pas-repondre@localhost>");
        assertThat(message.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(GreenMailUtil.getBody(message)).contains("text/plain", "text/html", "/mon-compte/adresse/abc");
        assertThat(waiting.of(email)).isEmpty();
    }

    @Test
    void a_server_that_is_down_costs_a_minute_then_two_then_four() {
        posted();
        var down = new Postman(letters, MailServer.at("smtp://127.0.0.1:1", "pix.example", false), envelope, clock);
        down.round();
        assertThat(waiting.of(email)).hasSize(1);

        for (var minutes : new int[] {1, 2, 4}) {
            clock.advance(Duration.ofMinutes(minutes).minusSeconds(1));
            assertThat(letters.take(clock.instant())).isEmpty();
            clock.advance(Duration.ofSeconds(1));
            down.round();
        }

        clock.advance(Duration.ofMinutes(8));
        postman().round();
        assertThat(waiting.of(email)).isEmpty();
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void what_a_stopped_process_had_taken_is_sent_by_another() {
        posted();
        assertThat(letters.take(clock.instant())).isPresent();

        clock.advance(Duration.ofMinutes(1));
        postman().round();

        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void two_postmen_do_not_bring_the_same_letter() throws Exception {
        for (var i = 0; i < 20; i++) posted();

        try (var processes = Executors.newVirtualThreadPerTaskExecutor()) {
            var rounds =
                    Stream.generate(() -> Executors.callable(() -> postman().round()));
            processes
                    .invokeAll(rounds.limit(4).toList())
                    .forEach(done -> assertThat(done.state()).isEqualTo(java.util.concurrent.Future.State.SUCCESS));
        }

        assertThat(server.getReceivedMessages()).hasSize(20);
    }

    @Test
    void a_letter_whose_link_is_dead_is_not_sent() {
        posted();

        clock.advance(Duration.ofDays(3).plusSeconds(1));
        rounds.regularly();
        postman().round();

        assertThat(server.getReceivedMessages()).isEmpty();
        assertThat(waiting.of(email)).isEmpty();
    }

    private Postman postman() {
        var address = "smtp://pix:s3cret+@127.0.0.1:" + server.getSmtp().getPort();
        return new Postman(letters, MailServer.at(address, "pix.example", false), envelope, clock);
    }

    private static MimeMessage arrived() {
        assertThat(server.getReceivedMessages()).hasSize(1);
        return server.getReceivedMessages()[0];
    }
}
