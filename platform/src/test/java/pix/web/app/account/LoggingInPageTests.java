package pix.web.app.account;

import static org.assertj.core.api.Assertions.assertThat;
import static pix.testing.People.PASSWORD;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import pix.testing.Forms;
import pix.testing.Organisations;
import pix.testing.PageTest;
import pix.testing.People;

@PageTest
class LoggingInPageTests {

    @Autowired
    MockMvcTester pages;

    @Autowired
    People people;

    @Autowired
    Organisations organisations;

    @Test
    void the_form_speaks_as_the_guides_do() {
        assertThat(pages.get().uri("/connexion"))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Connectez-vous", "Adresse e-mail", "Mot de passe", "Je me connecte", "Mot de passe oublié ?");
    }

    @Test
    void the_right_password_leads_where_one_was_going() {
        var email = People.anEmail();
        people.learner(email);

        var reply = logIn(email.value(), PASSWORD.value(), "/competences/1.1");

        assertThat(reply).hasStatus(HttpStatus.SEE_OTHER).hasHeader("Location", "/competences/1.1");
        assertThat(reply.getResponse().getHeaders("Set-Cookie"))
                .anySatisfy(
                        cookie -> assertThat(cookie).startsWith("pix=").contains("HttpOnly", "SameSite=Lax", "Path=/"))
                .anySatisfy(
                        cookie -> assertThat(cookie).startsWith("pix-form=;").contains("Max-Age=0"));
    }

    @Test
    void a_member_works_in_pix_orga_and_staff_in_the_administration() {
        var learner = People.anEmail();
        var teacher = People.anEmail();
        var staff = People.anEmail();
        var both = People.anEmail();
        people.learner(learner);
        people.administrator(staff);
        organisations.member(organisations.school(), people.learner(teacher));
        organisations.member(organisations.school(), people.administrator(both));

        assertThat(logIn(learner.value(), PASSWORD.value(), "")).hasHeader("Location", "/competences");
        assertThat(logIn(teacher.value(), PASSWORD.value(), "")).hasHeader("Location", "/orga");
        assertThat(logIn(staff.value(), PASSWORD.value(), "/")).hasHeader("Location", "/admin");
        assertThat(logIn(both.value(), PASSWORD.value(), "/")).hasHeader("Location", "/orga");
        assertThat(logIn(teacher.value(), PASSWORD.value(), "/competences")).hasHeader("Location", "/competences");
    }

    @Test
    void the_menu_leads_back_to_pix_orga_until_one_leaves() {
        var teacher = people.ada();
        var school = organisations.school();
        organisations.member(school, teacher);
        var browser = people.browserOf(teacher);
        var way = "quiet\"\\s+href=\"/orga\"";

        assertThat(pages.get().uri("/competences").cookie(browser)).bodyText().doesNotContainPattern(way);
        var entered = pages.get().uri("/orga/" + school).cookie(browser).exchange();
        var kept = Objects.requireNonNull(entered.getResponse().getCookie("pix-orga"));
        assertThat(pages.get().uri("/competences").cookie(browser, kept))
                .bodyText()
                .containsPattern(way);
        assertThat(pages.post()
                        .uri("/deconnexion")
                        .with(Forms.ours())
                        .cookie(browser, kept)
                        .exchange()
                        .getResponse()
                        .getHeaders("Set-Cookie"))
                .anySatisfy(
                        cookie -> assertThat(cookie).startsWith("pix-orga=;").contains("Max-Age=0"));
    }

    @Test
    void the_menu_leads_staff_to_the_administration() {
        var way = "href=\"/admin\"";

        assertThat(pages.get().uri("/competences").cookie(people.browserOf(people.administrator())))
                .bodyText()
                .containsPattern(way);
        assertThat(pages.get().uri("/competences").cookie(people.browserOf(people.ada())))
                .bodyText()
                .doesNotContainPattern(way);
        assertThat(pages.get().uri("/admin").cookie(people.browserOf(people.administrator())))
                .hasHeader("Location", "/admin/organisations");
    }

    @Test
    void another_site_is_never_followed() {
        var email = People.anEmail();
        people.learner(email);

        assertThat(logIn(email.value(), PASSWORD.value(), "//evil.example")).hasHeader("Location", "/competences");
    }

    @Test
    void a_wrong_password_keeps_the_login_and_not_the_password() {
        assertThat(logIn("ada\"<b>", "Secret-de-Ada-1", ""))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("n'est pas le bon", "value=\"ada&#34;&lt;b>\"")
                .doesNotContain("Secret-de-Ada-1");
    }

    @Test
    void the_tenth_failure_says_how_long_to_wait() {
        var email = People.anEmail();
        people.learner(email);
        for (var i = 0; i < 9; i++) logIn(email.value(), "wrong", "");

        assertThat(logIn(email.value(), "wrong", "")).bodyText().contains("réessayez dans 2 minutes");
        assertThat(logIn(email.value(), PASSWORD.value(), ""))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("réessayez dans 2 minutes");
    }

    @Test
    void logging_in_again_ends_the_session_before() {
        var email = People.anEmail();
        var before = people.browserOf(people.learner(email));

        pages.post()
                .uri("/connexion")
                .with(Forms.ours())
                .cookie(before)
                .param("login", email.value())
                .param("password", PASSWORD.value())
                .exchange();

        assertThat(pages.get().uri("/mon-compte").cookie(before)).hasStatus(HttpStatus.SEE_OTHER);
    }

    private MvcTestResult logIn(String login, String password, String next) {
        return pages.post()
                .uri("/connexion")
                .with(Forms.ours())
                .param("login", login)
                .param("password", password)
                .param("retour", next)
                .exchange();
    }
}
