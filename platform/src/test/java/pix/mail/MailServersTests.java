package pix.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import pix.shared.UnusableSetting;
import pix.testing.PlatformTest;

/** How a server is named, greeted and trusted, and what is said when it does not take a letter. */
@PlatformTest
@ExtendWith(OutputCaptureExtension.class)
class MailServersTests extends ALetterToSend {

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
}
