package pix.web.app.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.OK;

import jakarta.servlet.http.Cookie;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import pix.bank.framework.Competence;
import pix.content.RunningRelease;
import pix.testing.Forms;
import pix.testing.PageTest;
import pix.testing.People;

/** The dashboard and the page of each competence, those that are still to come among them. */
@PageTest
class MyCompetencesTests {

    @Autowired
    MockMvcTester browser;

    @Autowired
    People people;

    @Autowired
    RunningRelease release;

    Cookie session;

    @BeforeEach
    void ada_is_signed_in() {
        session = people.browserOf(people.ada());
    }

    @Test
    void the_dashboard_counts_and_opens_what_can_be_tested() {
        var page = get("/competences");
        long open = competences().stream()
                .filter(each -> !release.isComing(each.code()))
                .count();

        assertThat(page).hasStatus(OK).bodyText().contains("Vous avez " + open + " compétences à tester.");
        for (var competence : competences())
            assertThat(page)
                    .bodyText()
                    .as(competence.code())
                    .matches(body -> body.contains("href=\"/competences/" + competence.code() + "\"")
                            != release.isComing(competence.code()));
        assertThat(page).bodyText().matches(body -> body.split("Bientôt disponible", -1).length - 1 == 16 - open);
    }

    @Test
    void a_competence_to_come_says_so_and_asks_nothing() {
        for (var competence : competences()) {
            var here = "/competences/" + competence.code();
            var coming = release.isComing(competence.code());

            assertThat(get(here))
                    .as(here)
                    .bodyText()
                    .matches(body -> body.contains("arrivent bientôt") == coming)
                    .matches(body -> body.contains("action=\"" + here + "/tests\"") != coming)
                    .doesNotContain("Retenter");
            if (coming) assertThat(post(here + "/tests")).as(here).hasStatus(CONFLICT);
        }
    }

    @Test
    void the_first_page_says_which_competences_are_to_come() {
        var body = browser.get().uri("/").exchange();
        long coming = competences().stream()
                .filter(each -> release.isComing(each.code()))
                .count();

        assertThat(body).bodyText().matches(text -> text.split("Bientôt disponible", -1).length - 1 == coming);
    }

    private List<Competence> competences() {
        return release.framework().competences().toList();
    }

    private MvcTestResult get(String path) {
        return browser.get().uri(path).cookie(session).exchange();
    }

    private MvcTestResult post(String path) {
        return browser.post().uri(path).cookie(session).with(Forms.ours()).exchange();
    }
}
