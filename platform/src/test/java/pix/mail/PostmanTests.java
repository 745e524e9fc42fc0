package pix.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.transaction.support.TransactionOperations;
import pix.accounts.EmailAddress;
import pix.shared.UnusableSetting;
import pix.testing.People;
import pix.testing.PlatformTest;
import pix.testing.TestClock;

/** A real conversation with a mail server, over a socket. */
@PlatformTest
@ExtendWith(OutputCaptureExtension.class)
class PostmanTests {

    @RegisterExtension
    static final GreenMailExtension server = new GreenMailExtension(ServerSetupTest.SMTP.dynamicPort())
            .withConfiguration(GreenMailConfiguration.aConfig().withUser("pix", "s3cret+"));

    @RegisterExtension
    static final GreenMailExtension secured = new GreenMailExtension(ServerSetupTest.SMTPS.dynamicPort());

    @Autowired
    Outbox outbox;

    @Autowired
    Letters letters;

    @Autowired
    Envelope envelope;

    @Autowired
    Rounds rounds;

    @Autowired
    ReceivedLetters waiting;

    @Autowired
    TransactionOperations transactions;

    @Autowired
    TestClock clock;

    private final EmailAddress email = People.anEmail();

    @BeforeEach
    void the_outbox_is_empty() {
        letters.dropOlderThan(Duration.ofDays(-1), clock.instant());
    }

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

    @Test
    void the_server_is_told_by_one_address() {
        var server = MailServer.at("smtps://pix%40school:s3cret+@mail.example.net:465", "pix.example", false);

        assertThat(server.getHost()).isEqualTo("mail.example.net");
        assertThat(server.getPort()).isEqualTo(465);
        assertThat(server.getUsername()).isEqualTo("pix@school");
        assertThat(server.getPassword()).isEqualTo("s3cret+");
        assertThat(server.getJavaMailProperties())
                .containsEntry("mail.smtps.auth", "true")
                .containsEntry("mail.smtps.timeout", "5000");
    }

    @Test
    void a_letter_waits_for_a_server_that_encrypts_unless_told_otherwise(CapturedOutput output) {
        posted();
        var address = "smtp://pix:s3cret+@127.0.0.1:" + server.getSmtp().getPort();

        new Postman(letters, MailServer.at(address, "pix.example", true), envelope, clock).round();

        assertThat(server.getReceivedMessages()).isEmpty();
        assertThat(waiting.of(email)).hasSize(1);
        assertThat(output).contains("not sent", "STARTTLS is required");
        clock.advance(Duration.ofMinutes(1));
        new Postman(letters, MailServer.at(address, "pix.example", false), envelope, clock).round();
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"required, true", "optional, false"})
    void encryption_is_required_or_optional(String setting, boolean required) {
        assertThat(new MailSettings("", "a@example.net", setting).requiresEncryption())
                .isEqualTo(required);
    }

    @Test
    void encryption_is_nothing_else() {
        assertThatThrownBy(() -> new MailSettings("", "a@example.net", "false"))
                .isInstanceOf(UnusableSetting.class)
                .hasMessageStartingWith("PIX_SMTP_STARTTLS cannot be used: ");
    }

    @Test
    void an_address_that_is_none_stops_the_start() {
        for (var address : new String[] {
            "mail.example.net",
            "http://mail.example.net",
            "smtp:mail",
            "smtp://",
            "smtp://pix:s3cret@",
            "smtp://pix:s3cret@mail:port",
            "smtp://pix:s3c/ret@mail:587",
            "smtp://a.example,b.example"
        })
            assertThatThrownBy(() -> MailServer.at(address, "pix.example", false))
                    .isInstanceOf(UnusableSetting.class)
                    .hasMessageStartingWith("PIX_SMTP_URL cannot be used: ")
                    .message()
                    .doesNotContain("s3c");
    }

    @Test
    void the_server_is_greeted_with_our_own_name() throws Exception {
        try (var guard = new AServerThatChecksNames()) {
            posted();

            new Postman(
                            letters,
                            MailServer.at("smtp://127.0.0.1:" + guard.port(), "pix.example", false),
                            envelope,
                            clock)
                    .round();

            assertThat(guard.greetings()).containsExactly("EHLO pix.example");
        }
    }

    @Test
    void why_a_letter_does_not_leave_is_said_once_in_one_line_that_names_nobody(CapturedOutput output)
            throws Exception {
        try (var guard = new AServerThatChecksNames()) {
            posted();
            posted();

            new Postman(
                            letters,
                            MailServer.at("smtp://127.0.0.1:" + guard.port(), "pix.example", false),
                            envelope,
                            clock)
                    .round();

            assertThat(output.getAll().lines().filter(line -> line.contains("not sent")))
                    .singleElement()
                    .asString()
                    .contains("550 5.1.1", "unknown here")
                    .doesNotContain(email.value(), "\tat ");
        }
    }

    @Test
    void a_certificate_that_is_not_trusted_is_said_in_the_words_of_the_check(CapturedOutput output) {
        posted();
        var address = "smtps://127.0.0.1:" + secured.getSmtps().getPort();

        new Postman(letters, MailServer.at(address, "pix.example", false), envelope, clock).round();

        assertThat(output.getAll().lines().filter(line -> line.contains("not sent")))
                .singleElement()
                .asString()
                .contains("unable to find valid certification path");
        assertThat(waiting.of(email)).hasSize(1);
    }

    private Postman postman() {
        var address = "smtp://pix:s3cret+@127.0.0.1:" + server.getSmtp().getPort();
        return new Postman(letters, MailServer.at(address, "pix.example", false), envelope, clock);
    }

    private void posted() {
        var letter = new Letter("email", email.value(), Locale.FRENCH, "/mon-compte/adresse/abc");
        transactions.executeWithoutResult(_ -> outbox.post(letter));
    }

    private static MimeMessage arrived() {
        assertThat(server.getReceivedMessages()).hasSize(1);
        return server.getReceivedMessages()[0];
    }
}
