package pix.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionOperations;
import pix.accounts.EmailAddress;
import pix.testing.People;
import pix.testing.PlatformTest;
import pix.testing.TestClock;

/** Committed, not rolled back: the outbox follows the transactions of others. */
@PlatformTest
class WaitingLettersTests {

    static final String PATH = "/nouveau-mot-de-passe/abc";

    @Autowired
    Outbox outbox;

    @Autowired
    LetterWriter writer;

    @Autowired
    ReceivedLetters received;

    @Autowired
    TransactionOperations transactions;

    private final EmailAddress email = People.anEmail();

    @Test
    void a_letter_says_the_same_in_plain_text_and_in_html() {
        var contents = writer.write(letter(Locale.FRENCH));

        assertThat(contents.subject()).isEqualTo("Choisissez un nouveau mot de passe Pix");
        assertThat(contents.plain())
                .startsWith("Bonjour,\n\nVous avez indiqué avoir oublié votre mot de passe.\n\n")
                .contains("Choisir un nouveau mot de passe\nhttp://localhost:8080" + PATH + "\n\n")
                .endsWith("\n\nL’équipe Pix\n");
        assertThat(contents.html())
                .contains(
                        "<html lang=\"fr\">",
                        "<p>Bonjour,</p>",
                        "<a href=\"http://localhost:8080" + PATH + "\">Choisir un nouveau mot de passe</a>");
    }

    @ParameterizedTest
    @CsvSource({"en, Choose a new Pix password", "nl, Choisissez un nouveau mot de passe Pix"})
    void a_letter_speaks_its_readers_language_or_else_french(Locale locale, String subject) {
        assertThat(writer.write(letter(locale)).subject()).isEqualTo(subject);
    }

    @Test
    void every_letter_exists_in_both_languages() {
        for (var template : List.of(
                "email",
                "emailtaken",
                "emailchanged",
                "noaccount",
                "signup",
                "already",
                "password",
                "passwordchanged",
                "passwordgiven",
                "invitation",
                "activation",
                "claimed",
                "claim",
                "claiming"))
            for (var locale : List.of(Locale.FRENCH, Locale.ENGLISH))
                assertThat(writer.write(new Letter(
                                        template, email.value(), locale, PATH, List.of("Lycée", "Ada", "Rosa")))
                                .plain())
                        .doesNotContain("{0}", "{1}", "{2}", "{3}");
    }

    @Test
    void a_name_that_looks_like_a_place_is_left_as_it_is() {
        var letter =
                new Letter("invitation", email.value(), Locale.FRENCH, PATH, List.of("École {0} $1", TestClock.START));

        assertThat(writer.write(letter).subject()).isEqualTo("Invitation à rejoindre École {0} $1 sur Pix Orga");
    }

    @Test
    void a_moment_is_told_by_the_installations_clock_in_the_readers_words() {
        var words = List.of(TestClock.START, new Phrase("way.ownpage"), "Firefox, Windows");

        assertThat(writer.write(new Letter("passwordchanged", email.value(), Locale.FRENCH, PATH, words))
                        .plain())
                .contains("Quand : 1 mars 2027", "10:00 (Europe/Paris)", "Où : sur la page « Mon compte »");
        assertThat(writer.write(new Letter("passwordchanged", email.value(), Locale.ENGLISH, PATH, words))
                        .plain())
                .contains("When: March 1, 2027", "10:00", "Where: on the page “My account”", "Firefox, Windows");
    }

    @Test
    void a_letter_exists_when_its_cause_is_committed() {
        transactions.executeWithoutResult(_ -> outbox.post(letter(Locale.FRENCH)));

        assertThat(received.of(email)).extracting(WrittenLetter::template).containsExactly("password");
    }

    @Test
    void a_letter_vanishes_with_its_cause() {
        transactions.executeWithoutResult(transaction -> {
            outbox.post(letter(Locale.FRENCH));
            transaction.setRollbackOnly();
        });

        assertThat(received.of(email)).isEmpty();
    }

    @Test
    void a_letter_without_a_cause_is_refused() {
        assertThatThrownBy(() -> outbox.post(letter(Locale.FRENCH)))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void a_log_line_does_not_say_to_whom() {
        assertThat(letter(Locale.FRENCH)).hasToString("a letter password");
    }

    private Letter letter(Locale locale) {
        return new Letter("password", email.value(), locale, PATH);
    }
}
