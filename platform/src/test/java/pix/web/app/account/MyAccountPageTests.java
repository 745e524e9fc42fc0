package pix.web.app.account;

import static org.assertj.core.api.Assertions.assertThat;
import static pix.testing.People.PASSWORD;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import pix.mail.ReceivedLetters;
import pix.testing.Cookies;
import pix.testing.Forms;
import pix.testing.PageTest;
import pix.testing.People;

@PageTest
class MyAccountPageTests {

    @Autowired
    MockMvcTester pages;

    @Autowired
    People people;

    @Autowired
    ReceivedLetters letters;

    @Test
    void it_shows_what_is_known_of_me() {
        var email = People.anEmail();
        var browser = people.browserOf(people.learner(email));

        assertThat(pages.get().uri("/mon-compte").cookie(browser))
                .hasStatusOk()
                .bodyText()
                .contains("Mon compte", "Ada", "Delorme", email.value(), "à confirmer");
    }

    @Test
    void only_the_staff_is_shown_the_way_to_its_pages() {
        assertThat(pages.get().uri("/mon-compte").cookie(people.browserOf(people.administrator())))
                .bodyText()
                .contains("href=\"/admin/signalements\"");
        assertThat(pages.get().uri("/mon-compte").cookie(people.browserOf(people.ada())))
                .bodyText()
                .doesNotContain("/admin");
    }

    @Test
    void another_password_takes_the_present_one() {
        var browser = people.browserOf(people.ada());

        assertThat(pages.post()
                        .uri("/mon-compte/mot-de-passe")
                        .with(Forms.ours())
                        .cookie(browser)
                        .param("currentPassword", "not mine")
                        .param("newPassword", "Cinq-Moufles-17"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("id=\"currentPassword-error\"")
                .doesNotContain("id=\"newPassword-error\"");
        assertThat(pages.post()
                        .uri("/mon-compte/mot-de-passe")
                        .with(Forms.ours())
                        .cookie(browser)
                        .param("currentPassword", PASSWORD.value())
                        .param("newPassword", "azerty"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("id=\"newPassword-error\"");
    }

    @Test
    void after_the_change_this_browser_goes_on() {
        var reply = pages.post()
                .uri("/mon-compte/mot-de-passe")
                .with(Forms.ours())
                .cookie(people.browserOf(people.ada()))
                .param("currentPassword", PASSWORD.value())
                .param("newPassword", "Cinq-Moufles-17")
                .exchange();

        assertThat(reply).hasHeader("Location", "/mon-compte");
        assertThat(pages.get().uri("/mon-compte").cookie(Cookies.given(reply, "pix"), Cookies.given(reply, "fait")))
                .hasStatusOk()
                .bodyText()
                .contains("Votre mot de passe est changé.");
    }

    @Test
    void another_address_takes_the_password_and_a_link_followed_by_its_owner() {
        var wanted = People.anEmail();
        var browser = people.browserOf(people.ada());

        assertThat(changeEmail(browser, wanted.value(), "not mine"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("id=\"emailPassword-error\"", "value=\"" + wanted.value() + "\"")
                .doesNotContain("not mine");
        assertThat(changeEmail(browser, "ada@", PASSWORD.value())).bodyText().contains("id=\"newEmail-error\"");
        assertThat(changeEmail(browser, wanted.value(), PASSWORD.value()))
                .hasHeader("Location", "/mon-compte")
                .cookies()
                .hasValue("fait", "done.email.asked:1");

        var link = "/mon-compte/adresse/"
                + letters.tokenOf(wanted, "/mon-compte/adresse/").value();
        assertThat(pages.get().uri(link)).hasHeader("Location", "/connexion?retour=" + link.replace("/", "%2F"));
        assertThat(pages.get().uri(link).cookie(people.browserOf(people.ada()))).hasStatus(HttpStatus.NOT_FOUND);
        var confirmed = pages.get().uri(link).cookie(browser).exchange();
        assertThat(confirmed).hasHeader("Location", "/mon-compte");
        assertThat(pages.get().uri("/mon-compte").cookie(browser, Cookies.given(confirmed, "fait")))
                .bodyText()
                .contains("Votre adresse e-mail est confirmée.", wanted.value());
    }

    private MvcTestResult changeEmail(Cookie browser, String email, String password) {
        return pages.post()
                .uri("/mon-compte/adresse")
                .with(Forms.ours())
                .cookie(browser)
                .param("newEmail", email)
                .param("emailPassword", password)
                .exchange();
    }

    @Test
    void the_language_is_for_the_pages_and_for_the_letters() {
        var browser = people.browserOf(people.ada());

        var reply = pages.post()
                .uri("/mon-compte/langue")
                .with(Forms.ours())
                .cookie(browser)
                .param("language", "en")
                .exchange();

        assertThat(reply).hasHeader("Location", "/mon-compte").cookies().hasValue("fait", "done.language.chosen:1");
        assertThat(pages.get().uri("/mon-compte").cookie(browser, Cookies.given(reply, "langue")))
                .bodyText()
                .contains("My account", "value=\"en\" selected");
    }
}
