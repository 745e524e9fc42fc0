package pix.web.app.attempt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpStatus.NOT_FOUND;

import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import pix.testing.PageTest;

/** The rules, once; the language of the questions. */
@PageTest
class BeginningATestTests extends AStartedTest {

    @Test
    void the_first_test_begins_with_four_screens_of_rules_shown_once() {
        assertThat(redirect(get(test))).isEqualTo(test + "/regles/1");
        assertThat(get(test + "/regles/1")).bodyText().contains("Vous pouvez rechercher sur internet");
        assertThat(get(test + "/regles/4")).bodyText().contains("Un niveau de difficulté adapté");
        assertThat(get(test + "/regles/5")).hasStatus(NOT_FOUND);

        assertThat(redirect(post(test + "/regles"))).isEqualTo(test + "/question");
        assertThat(redirect(get(test))).isEqualTo(test + "/question");
    }

    @Test
    void rules_can_be_skipped_from_each_screen_and_are_not_called_questions() {
        for (int screen = 1; screen <= 4; screen++)
            assertThat(get(test + "/regles/" + screen))
                    .bodyText()
                    .contains("Écran " + screen + " sur 4", "action=\"" + test + "/regles\"")
                    .doesNotContain("Question " + screen);
        assertThat(get(test + "/regles/1")).bodyText().contains("Passer ces explications");
        assertThat(get(test + "/regles/3")).bodyText().contains("Toutes les 5 questions");
    }

    @Test
    void the_language_of_questions_is_said_and_marked_for_whoever_reads_another() {
        assertThat(get(test + "/question"))
                .bodyText()
                .doesNotContain("class=\"asked\" lang=\"fr\"", "Questions are in");
        assertThat(inEnglish(test + "/question"))
                .bodyText()
                .contains("Questions are in French")
                .containsPattern("class=\"asked\" lang=\"fr\"");
        pass(1);
        for (var page : new String[] {"/reponses", "/reponses/1", "/bilan"})
            assertThat(inEnglish(test + page)).as(page).bodyText().containsPattern("<(p|h1|div)[^>]* lang=\"fr\"");
        assertThat(inEnglish("/competences/1.1")).bodyText().contains("Questions are in French");
        assertThat(get("/competences/1.1")).bodyText().doesNotContain("en français");
    }

    @Test
    void a_competence_that_is_not_there_is_not_found() {
        assertThat(get("/competences/9.9")).hasStatus(NOT_FOUND);
        assertThat(post("/competences/9.9/tests")).hasStatus(NOT_FOUND);
    }

    private MvcTestResult inEnglish(String path) {
        return browser.get()
                .uri(path)
                .header("Accept-Language", "en")
                .cookie(session)
                .exchange();
    }
}
