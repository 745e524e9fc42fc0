package pix.web.app.attempt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import org.junit.jupiter.api.Test;
import pix.testing.Forms;
import pix.testing.PageTest;

/** From question to question. */
@PageTest
class TakingATestTests extends AStartedTest {

    @Test
    void a_question_is_shown_with_its_place_and_its_buttons() {
        assertThat(get(test + "/question"))
                .hasStatus(OK)
                .bodyText()
                .contains("1 / 5", "Je passe", "Je valide", "Quitter", "Signaler un problème");
    }

    @Test
    void passing_leads_to_the_next_question_and_to_a_checkpoint_after_five_or_at_the_end() {
        int place = 1;
        while (redirect(pass(place)).equals(test + "/question")) place++;

        var attempt = current.find(ada.id(), id());
        assertThat(place == 5 || attempt.isCompleted()).isTrue();
        assertThat(get(test + "/bilan")).bodyText().contains("Avancement du parcours", "Réponses et tutos");
    }

    @Test
    void an_empty_answer_is_refused_beside_its_field_and_can_be_given_again() {
        assertThat(answer(1, "action", "validate"))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .containsAnyOf("Donnez une réponse, ou passez la question.", "Remplissez tous les champs");
        assertThat(redirect(pass(1))).isEqualTo(test + "/question");
    }

    @Test
    void a_page_that_has_grown_old_shows_where_the_test_is_now() {
        var first = token();
        pass(1);

        var result = post(test + "/reponses", "position", "1", "challenge", first, "answer", "autre chose");

        assertThat(result).hasStatus(CONFLICT).bodyText().contains("Cette page avait vieilli", "2 / 5");
    }

    @Test
    void the_same_page_sent_twice_goes_on_as_if_sent_once() {
        var first = token();
        var once = post(test + "/reponses", "position", "1", "challenge", first, "action", "pass");
        var twice = post(test + "/reponses", "position", "1", "challenge", first, "action", "pass");

        assertThat(redirect(twice)).isEqualTo(redirect(once));
        assertThat(current.find(ada.id(), id()).trail()).hasSize(1);
    }

    @Test
    void where_scripts_run_the_reply_is_the_next_question() {
        var request = browser.post().uri(test + "/reponses").cookie(session).with(Forms.ours());
        var result = request.header("HX-Request", "true")
                .param("position", "1")
                .param("challenge", token())
                .param("action", "pass")
                .exchange();

        assertThat(result).hasStatusOk().hasHeader("HX-Replace-Url", test + "/question");
        assertThat(result).bodyText().contains("2 / 5");
    }

    @Test
    void a_neighbour_s_test_does_not_exist() {
        session = people.browserOf(people.ada());

        for (var page : new String[] {"", "/question", "/bilan", "/reponses", "/reponses/1", "/resultats", "/regles/1"})
            assertThat(get(test + page)).as(page).hasStatus(NOT_FOUND);
        assertThat(post(test + "/reponses", "position", "1", "challenge", "x")).hasStatus(NOT_FOUND);
        assertThat(post(test + "/regles")).hasStatus(NOT_FOUND);
    }
}
