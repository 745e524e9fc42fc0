package pix.web.app.account;

import static org.assertj.core.api.Assertions.assertThat;
import static pix.testing.People.PASSWORD;

import jakarta.servlet.http.Cookie;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import pix.accounts.EmailAddress;
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
    void the_link_of_the_letter_signs_in_the_browser_that_asked_and_leads_back_to_where_it_was() {
        var email = People.anEmail();
        var word = "the word of this browser";
        var forms = new Cookie("pix-form", word);

        assertThat(goodForm(email.value(), Forms.ofBrowser(word))
                        .param("scripted", "true")
                        .param("robotCheck", ARobot.solves(robots.challenge()))
                        .param("retour", "/competences/1.1"))
                .hasStatus(HttpStatus.SEE_OTHER)
                .hasHeader("Location", "/inscription/envoi");
        var reply = pages.get().uri(link(email)).cookie(forms).exchange();

        assertThat(reply).hasStatus(HttpStatus.SEE_OTHER).hasHeader("Location", "/competences/1.1");
        assertThat(pages.get().uri("/mon-compte").cookie(Cookies.given(reply, "pix")))
                .hasStatusOk()
                .bodyText()
                .contains(email.value(), "confirmée");
        assertThat(pages.get().uri(link(email)).cookie(forms))
                .hasHeader("Location", "/connexion?retour=%2Fcompetences%2F1.1")
                .cookies()
                .hasValue("fait", "done.account.opened:1");
    }

    @Test
    void a_taken_address_and_a_free_one_get_the_same_answer() {
        var known = People.anEmail();
        people.learner(known);

        for (var email : List.of(known, People.anEmail()))
            assertThat(goodForm(email.value()))
                    .hasStatus(HttpStatus.SEE_OTHER)
                    .hasHeader("Location", "/inscription/envoi");
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
    void without_scripts_and_in_another_browser_the_password_finishes_it() {
        var email = People.anEmail();
        assertThat(goodForm(email.value())).hasStatus(HttpStatus.SEE_OTHER).hasHeader("Location", "/inscription/envoi");
        assertThat(pages.get().uri("/inscription/envoi")).bodyText().contains("Regardez vos e-mails", "/courriels");

        assertThat(pages.get().uri(link(email)))
                .hasStatusOk()
                .bodyText()
                .contains("Terminez votre inscription", "Je crée mon compte")
                .doesNotContain(email.value());
        assertThat(finished(email, "Secret-de-Ada-1"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Ce n'est pas le mot de passe choisi à l'inscription.")
                .doesNotContain("Secret-de-Ada-1");
        assertThat(finished(email, PASSWORD.value()))
                .hasStatus(HttpStatus.SEE_OTHER)
                .hasHeader("Location", "/competences");
        var again = pages.get().uri(link(email)).exchange();
        assertThat(pages.get().uri("/connexion").cookie(Cookies.given(again, "fait")))
                .bodyText()
                .contains("Votre compte est créé.");
    }

    @Test
    void a_dead_link_says_so_and_where_to_begin_again() {
        assertThat(pages.get().uri("/inscription/confirmation/abc"))
                .hasStatus(HttpStatus.NOT_FOUND)
                .bodyText()
                .contains("Ce lien n'est plus valable", "href=\"/inscription\"");
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

    private String link(EmailAddress email) {
        return "/inscription/confirmation/"
                + letters.tokenOf(email, "/inscription/confirmation/").value();
    }

    private MvcTestResult finished(EmailAddress email, String password) {
        return pages.post()
                .uri(link(email))
                .with(Forms.ours())
                .param("password", password)
                .exchange();
    }

    private MockMvcRequestBuilder form() {
        return form(Forms.ours());
    }

    private MockMvcRequestBuilder form(RequestPostProcessor browser) {
        return pages.post().uri("/inscription").with(browser);
    }

    private MockMvcRequestBuilder goodForm(String email) {
        return goodForm(email, Forms.ours());
    }

    private MockMvcRequestBuilder goodForm(String email, RequestPostProcessor browser) {
        return form(browser)
                .param("firstName", "Ada")
                .param("lastName", "Delorme")
                .param("email", email)
                .param("password", PASSWORD.value())
                .param("terms", "true");
    }
}
