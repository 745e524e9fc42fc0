package pix.web.app.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import pix.mail.ReceivedLetters;
import pix.testing.Forms;
import pix.testing.PageTest;
import pix.testing.People;

@PageTest
class ForgottenPasswordPageTests {

    @Autowired
    MockMvcTester pages;

    @Autowired
    ReceivedLetters letters;

    @Autowired
    People people;

    @Test
    void a_known_and_an_unknown_address_get_the_same_page() {
        var email = People.anEmail();
        people.learner(email);

        for (var address : new String[] {email.value(), "stranger@sophie-germain.example"})
            assertThat(pages.post()
                            .uri("/mot-de-passe-oublie")
                            .with(Forms.ours())
                            .param("email", address))
                    .hasStatus(HttpStatus.SEE_OTHER)
                    .hasHeader("Location", "/mot-de-passe-oublie/envoi");
        assertThat(pages.get().uri("/mot-de-passe-oublie/envoi"))
                .bodyText()
                .contains("Si elle ouvre un compte", "sinon, le message vous le dira");
    }

    @Test
    void what_is_no_address_is_said_beside_the_field() {
        assertThat(pages.post().uri("/mot-de-passe-oublie").with(Forms.ours()).param("email", "ada"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("id=\"email-error\"", "value=\"ada\"");
    }

    @Test
    void the_link_of_the_letter_leads_to_a_new_password() {
        var email = People.anEmail();
        people.learner(email);
        pages.post()
                .uri("/mot-de-passe-oublie")
                .with(Forms.ours())
                .param("email", email.value())
                .exchange();
        var link = "/nouveau-mot-de-passe/"
                + letters.tokenOf(email, "/nouveau-mot-de-passe/").value();

        assertThat(pages.get().uri(link))
                .hasStatusOk()
                .bodyText()
                .contains("p***@sophie-germain.example")
                .doesNotContain(email.value());
        assertThat(pages.post().uri(link).with(Forms.ours()).param("password", "azerty"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("id=\"password-error\"");
        assertThat(pages.post().uri(link).with(Forms.ours()).param("password", "Cinq-Moufles-17"))
                .hasStatus(HttpStatus.SEE_OTHER)
                .hasHeader("Location", "/connexion")
                .cookies()
                .hasValue("fait", "done.password.chosen:1");
        assertThat(pages.post().uri(link).with(Forms.ours()).param("password", "Cinq-Moufles-18"))
                .hasStatus(HttpStatus.NOT_FOUND)
                .bodyText()
                .contains("Ce lien n'est plus valable");
    }
}
