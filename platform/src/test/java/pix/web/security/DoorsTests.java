package pix.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import pix.testing.Cookies;
import pix.testing.Forms;
import pix.testing.PageTest;
import pix.testing.People;

@PageTest
class DoorsTests {

    @Autowired
    MockMvcTester pages;

    @Autowired
    People people;

    @Test
    void a_visitor_logs_in_first_and_then_comes_back() {
        assertThat(pages.get().uri("/mes-tutos?competence=1.1"))
                .hasStatus(HttpStatus.SEE_OTHER)
                .hasHeader("Location", "/connexion?retour=%2Fmes-tutos%3Fcompetence%3D1.1");
    }

    @Test
    void a_form_sent_by_somebody_signed_out_leads_back_to_its_page() {
        assertThat(pages.post()
                        .uri("/mon-compte/langue")
                        .with(Forms.ours())
                        .header("Referer", "http://localhost:8080/mon-compte"))
                .hasStatus(HttpStatus.SEE_OTHER)
                .hasHeader("Location", "/connexion?retour=%2Fmon-compte");
    }

    @Test
    void another_site_is_not_come_back_to() {
        assertThat(pages.post()
                        .uri("/mon-compte/langue")
                        .with(Forms.ours())
                        .header("Referer", "https://evil.example//evil"))
                .hasHeader("Location", "/connexion?retour=%2Fcompetences");
    }

    @Test
    void a_part_of_a_page_asked_for_by_script_moves_the_whole_page() {
        assertThat(pages.get().uri("/mon-compte").header("HX-Request", "true"))
                .hasStatus(HttpStatus.UNAUTHORIZED)
                .hasHeader("HX-Redirect", "/connexion?retour=%2Fmon-compte");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/nowhere", "/administration", "/actuator/env", "/actuator/prometheus", "/.env", "/index.html"})
    void what_is_in_no_list_does_not_exist(String path) {
        assertThat(pages.get().uri(path)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(pages.get().uri(path).cookie(people.browserOf(people.administrator())))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void for_a_learner_the_pages_of_the_staff_do_not_exist() {
        assertThat(pages.get().uri("/admin/anything").cookie(people.browserOf(people.ada())))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void a_form_without_its_word_is_refused() {
        assertThat(pages.post().uri("/connexion").param("login", "ada")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(pages.post().uri("/connexion").with(Forms.foreign())).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void the_word_of_a_form_is_that_of_its_cookie() {
        var page = pages.get().uri("/connexion").exchange();
        var cookie = Cookies.given(page, "pix-form");

        var word = wordOf(page);
        assertThat(pages.post().uri("/connexion").cookie(cookie).param("_csrf", word))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(pages.post().uri("/connexion").cookie(cookie).header("X-CSRF-TOKEN", word))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(pages.post()
                        .uri("/connexion")
                        .cookie(new Cookie("pix-form", "other"))
                        .param("_csrf", word))
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void no_servlet_session_is_made() {
        assertThat(pages.get().uri("/connexion").exchange().getRequest().getSession(false))
                .isNull();
    }

    @Test
    void over_https_the_cookies_belong_to_this_host_alone() {
        var form = pages.get()
                .uri("/connexion")
                .secure(true)
                .exchange()
                .getResponse()
                .getHeaders("Set-Cookie");

        assertThat(form)
                .singleElement()
                .asString()
                .startsWith("__Host-pix-form=")
                .contains("Secure", "HttpOnly", "Path=/")
                .doesNotContain("Domain");
    }

    @Test
    void no_page_is_kept_by_a_cache() {
        assertThat(pages.get().uri("/connexion")).hasHeader("Cache-Control", "no-store");
    }

    private static String wordOf(org.springframework.test.web.servlet.assertj.MvcTestResult page) {
        try {
            return page.getResponse()
                    .getContentAsString()
                    .replaceAll("(?s).*?name=\"_csrf\" value=\"([^\"]+)\".*", "$1");
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
