package pix.web.orga.activation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.SEE_OTHER;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import pix.testing.Forms;
import pix.testing.Organisations;
import pix.testing.PageTest;

@PageTest
class ActivatingASchoolTests {

    @Autowired
    MockMvcTester browser;

    @Autowired
    Organisations organisations;

    @Test
    void a_known_school_gets_its_letter() {
        organisations.school("9390001A", "ce.9390001a@academie.example");

        assertThat(browser.get().uri("/demande-administration-sco").exchange()).hasStatus(OK);
        assertThat(ask(" 9390001a ", "Rosa", "Luxembourg"))
                .hasStatus(SEE_OTHER)
                .redirectedUrl()
                .isEqualTo("/demande-administration-sco/envoi");
        assertThat(browser.get().uri("/demande-administration-sco/envoi").exchange())
                .bodyText()
                .contains("Le lien est parti")
                .doesNotContain("academie.example");
    }

    @Test
    void an_unknown_school_is_said_beside_its_field_and_what_was_typed_is_kept() {
        assertThat(ask("9390009Z", "Rosa", "Luxembourg"))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("9390009Z n'est pas reconnu", "value=\"Luxembourg\"");
    }

    @Test
    void what_is_missing_is_said_at_once() {
        assertThat(ask("12", "", " "))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("sept chiffres et une lettre", "Indiquez votre prénom.", "Indiquez votre nom.");
    }

    private MvcTestResult ask(String uai, String firstName, String lastName) {
        return browser.post()
                .uri("/demande-administration-sco")
                .with(Forms.ours())
                .param("uai", uai)
                .param("firstName", firstName)
                .param("lastName", lastName)
                .exchange();
    }
}
