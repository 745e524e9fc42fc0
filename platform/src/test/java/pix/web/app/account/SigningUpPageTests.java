package pix.web.app.account;

import static org.assertj.core.api.Assertions.assertThat;
import static pix.testing.People.PASSWORD;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import pix.accounts.signup.ARobot;
import pix.accounts.signup.RobotCheck;
import pix.mail.ReceivedLetters;
import pix.testing.Cookies;
import pix.testing.Forms;
import pix.testing.PageTest;
import pix.testing.People;

@PageTest
class SigningUpPageTests {

    @Autowired
    MockMvcTester pages;

    @Autowired
    RobotCheck robots;

    @Autowired
    ReceivedLetters letters;

    @Autowired
    People people;

    @Test
    void the_form_speaks_as_the_guides_do() {
        assertThat(pages.get().uri("/inscription"))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Inscription gratuite",
                        "Prénom",
                        "Nom",
                        "Adresse e-mail",
                        "Mot de passe",
                        "J'accepte les",
                        "conditions d'utilisation de Pix",
                        "Je ne suis pas un robot",
                        "Je m'inscris");
    }

    @Test
    void the_form_speaks_english_too() {
        assertThat(pages.get().uri("/inscription").header("Accept-Language", "en"))
                .bodyText()
                .contains("Free sign-up", "I am not a robot");
    }

    @Test
    void whoever_passes_the_robot_check_is_signed_in_and_goes_where_they_were_going() {
        var email = People.anEmail().value();

        var reply = goodForm(email)
                .param("scripted", "true")
                .param("robotCheck", ARobot.solves(robots.challenge()))
                .param("retour", "/competences/1.1")
                .exchange();

        assertThat(reply).hasStatus(HttpStatus.SEE_OTHER).hasHeader("Location", "/competences/1.1");
        assertThat(pages.get().uri("/mon-compte").cookie(Cookies.given(reply, "pix")))
                .hasStatusOk()
                .bodyText()
                .contains(email);
    }

    @Test
    void every_error_is_said_beside_its_field_and_what_was_typed_stays() {
        assertThat(form().param("firstName", "Ada <3").param("email", "ada@").param("password", "Secret-de-Ada"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains(
                        "5 erreurs sont à corriger",
                        "id=\"firstName-error\"",
                        "id=\"lastName-error\"",
                        "id=\"email-error\"",
                        "id=\"password-error\"",
                        "id=\"terms-error\"",
                        "Indiquez votre nom.",
                        "value=\"Ada &lt;3\"",
                        "value=\"ada@\"")
                .doesNotContain("Secret-de-Ada");
    }

    @Test
    void a_script_that_skips_the_robot_check_is_told_to_tick_it() {
        assertThat(goodForm(People.anEmail().value()).param("scripted", "true").param("robotCheck", ""))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Cochez « Je ne suis pas un robot ».");
    }

    @Test
    void without_scripts_the_link_of_the_letter_opens_the_account() {
        var email = People.anEmail();

        assertThat(goodForm(email.value())).hasStatus(HttpStatus.SEE_OTHER).hasHeader("Location", "/inscription/envoi");
        assertThat(pages.get().uri("/inscription/envoi")).bodyText().contains("Regardez vos e-mails", "/courriels");

        var link = "/inscription/confirmation/"
                + letters.tokenOf(email, "/inscription/confirmation/").value();
        assertThat(pages.get().uri(link))
                .hasStatus(HttpStatus.SEE_OTHER)
                .hasHeader("Location", "/connexion?avis=ACCOUNT_OPENED");
        assertThat(pages.get().uri("/connexion?avis=ACCOUNT_OPENED")).bodyText().contains("Votre compte est créé.");
    }

    @Test
    void a_dead_link_says_so_and_where_to_begin_again() {
        assertThat(pages.get().uri("/inscription/confirmation/abc"))
                .hasStatus(HttpStatus.NOT_FOUND)
                .bodyText()
                .contains("Ce lien n'est plus valable", "href=\"/inscription\"");
        assertThat(pages.get().uri("/inscription/adresse/abc")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void whoever_is_signed_in_has_no_need_of_it() {
        assertThat(pages.get().uri("/inscription").cookie(people.browserOf(people.ada())))
                .hasHeader("Location", "/competences");
    }

    @Test
    void the_robot_check_is_not_kept_by_any_cache() {
        assertThat(pages.get().uri("/inscription/verification"))
                .hasStatusOk()
                .hasHeader("Cache-Control", "no-store")
                .bodyJson()
                .hasPathSatisfying(
                        "$.algorithm", algorithm -> assertThat(algorithm).isEqualTo("SHA-256"))
                .doesNotHavePath("$.number");
    }

    private MockMvcRequestBuilder form() {
        return pages.post().uri("/inscription").with(Forms.ours());
    }

    private MockMvcRequestBuilder goodForm(String email) {
        return form().param("firstName", "Ada")
                .param("lastName", "Delorme")
                .param("email", email)
                .param("password", PASSWORD.value())
                .param("terms", "true");
    }
}
