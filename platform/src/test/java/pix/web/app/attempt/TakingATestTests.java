package pix.web.app.attempt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import jakarta.servlet.http.Cookie;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import pix.accounts.Person;
import pix.assessment.AttemptId;
import pix.assessment.CurrentAttempt;
import pix.assessment.GiveAnswer;
import pix.assessment.SentAnswer;
import pix.bank.framework.Device;
import pix.bank.web.Markdown;
import pix.content.RunningRelease;
import pix.testing.Forms;
import pix.testing.PageTest;
import pix.testing.People;

@PageTest
class TakingATestTests {

    @Autowired
    MockMvcTester browser;

    @Autowired
    People people;

    @Autowired
    CurrentAttempt current;

    @Autowired
    GiveAnswer giveAnswer;

    @Autowired
    RunningRelease release;

    Person ada;
    Cookie session;
    String test;

    @BeforeEach
    void ada_starts_the_test_of_a_competence() {
        ada = people.ada();
        session = people.browserOf(ada);
        test = redirect(post("/competences/1.1/tests"));
    }

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
    void the_correction_tells_the_right_answer_and_how_to_find_it_once_answered() {
        assertThat(get(test + "/reponses/1")).hasStatus(NOT_FOUND);
        pass(1);

        assertThat(get(test + "/reponses/1"))
                .bodyText()
                .contains("Vous n'avez pas donné de réponse", "La bonne réponse", "Pour réussir la prochaine fois");
    }

    @Test
    void the_correction_gives_the_part_of_the_lesson_for_its_skill_and_no_other() {
        var asked = current.on(Device.DESKTOP, ada.id(), id())
                .question()
                .orElseThrow()
                .challenge()
                .skill();
        pass(1);

        var skill = release.skill(asked).skill();
        var lesson = release.bank().lesson(skill.topic()).orElseThrow();
        var parts = lesson.parts(skill.level());
        var page = text("/reponses/1");
        assertThat(parts).isNotEmpty();
        for (var part : lesson.parts())
            assertThat(page.contains("<h3>" + Markdown.escape(part.title()) + "</h3>"))
                    .as(part.title())
                    .isEqualTo(parts.contains(part));
        assertThat(page).contains("/lecons/" + skill.topic());
    }

    @Test
    void no_right_answer_stands_in_a_page_before_it_is_given() {
        var challenge = release.challenge(current.on(Device.DESKTOP, ada.id(), id())
                        .question()
                        .orElseThrow()
                        .challenge())
                .orElseThrow();

        assertThat(get(test + "/question"))
                .bodyText()
                .doesNotContain(challenge.correction().working());
    }

    @Test
    void the_end_shows_level_pix_and_days() {
        int place = 1;
        while (current.find(ada.id(), id()).isOpen()) pass(place++);

        assertThat(get(test + "/resultats"))
                .bodyText()
                .contains("Vous avez atteint le niveau 0", "Vous avez 0 pix", "dans 4 jours", "dans 7 jours");
        assertThat(redirect(get(test + "/question"))).isEqualTo(test + "/resultats");
    }

    @Test
    void the_end_says_what_to_work_on_with_its_lesson() {
        int place = 1;
        while (current.find(ada.id(), id()).isOpen()) pass(place++);

        assertThat(get(test + "/resultats"))
                .bodyText()
                .contains("À travailler en premier", "La leçon :", "Revoir la correction")
                .contains("Ce test n'a pas ajouté de pix cette fois.", "Au total, vous avez 0 pix")
                .contains("Encore 5 compétences au niveau 1 pour être certifiable", "Encore 8 pix avant le niveau 1")
                .doesNotContain("Bravo");
    }

    @Test
    void a_level_is_told_while_it_may_change_and_celebrated_at_the_end_only() {
        int told = 0;
        while (current.find(ada.id(), id()).isOpen()) {
            answersRight();
            var attempt = current.find(ada.id(), id());
            if (!attempt.isAtCheckpoint()) continue;
            assertThat(text("/bilan").contains("Bravo, vous atteignez")).isEqualTo(attempt.isCompleted());
            if (text("/bilan").contains("vos réponses valident le niveau")) told++;
        }

        assertThat(told).isPositive();
        assertThat(get(test + "/resultats"))
                .bodyText()
                .containsPattern("Bravo, vous atteignez le niveau [1-8] !")
                .containsPattern("Ce test vous a rapporté [1-9]\\d* pix")
                .contains("Aucune erreur dans ce test");
    }

    @Test
    void an_address_that_was_made_up_congratulates_nobody() {
        for (int place = 1; place <= 5 && current.find(ada.id(), id()).isOpen(); place++) pass(place);

        assertThat(text("/bilan?niveau=6")).contains("Réponses et tutos").doesNotContain("Bravo, vous atteignez");
    }

    @Test
    void a_neighbour_s_test_does_not_exist() {
        session = people.browserOf(people.ada());

        for (var page : new String[] {"", "/question", "/bilan", "/reponses", "/reponses/1", "/resultats", "/regles/1"})
            assertThat(get(test + page)).as(page).hasStatus(NOT_FOUND);
        assertThat(post(test + "/reponses", "position", "1", "challenge", "x")).hasStatus(NOT_FOUND);
        assertThat(post(test + "/regles")).hasStatus(NOT_FOUND);
    }

    @Test
    void a_competence_that_is_not_there_is_not_found() {
        assertThat(get("/competences/9.9")).hasStatus(NOT_FOUND);
        assertThat(post("/competences/9.9/tests")).hasStatus(NOT_FOUND);
    }

    private MvcTestResult pass(int place) {
        return answer(place, "action", "pass");
    }

    /** The right answer of the question being asked, given past the page: forms are tested elsewhere. */
    private void answersRight() {
        var seen = current.on(Device.DESKTOP, ada.id(), id());
        var ref = seen.question().orElseThrow().challenge();
        var right = release.challenge(ref).orElseThrow().examples().right().getFirst();
        giveAnswer.give(ada.id(), id(), new SentAnswer(seen.position(), ref, Optional.of(right), Device.DESKTOP));
    }

    private String text(String page) {
        try {
            return get(test + page).getMvcResult().getResponse().getContentAsString();
        } catch (java.io.UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private MvcTestResult answer(int place, String name, String value) {
        return post(test + "/reponses", "position", Integer.toString(place), "challenge", token(), name, value);
    }

    private String token() {
        post(test + "/chronometre");
        var page = get(test + "/question").getMvcResult().getResponse();
        try {
            var match = Pattern.compile("name=\"challenge\" value=\"([^\"]+)\"").matcher(page.getContentAsString());
            assertThat(match.find()).isTrue();
            return match.group(1);
        } catch (java.io.UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private AttemptId id() {
        return new AttemptId(Long.parseLong(test.substring("/tests/".length())));
    }

    private MvcTestResult inEnglish(String path) {
        return browser.get()
                .uri(path)
                .header("Accept-Language", "en")
                .cookie(session)
                .exchange();
    }

    private MvcTestResult get(String path) {
        return browser.get().uri(path).cookie(session).exchange();
    }

    private MvcTestResult post(String path, String... parameters) {
        var request = browser.post().uri(path).cookie(session).with(Forms.ours());
        for (int index = 0; index < parameters.length; index += 2)
            request.param(parameters[index], parameters[index + 1]);
        return request.exchange();
    }

    private static String redirect(MvcTestResult result) {
        assertThat(result.getMvcResult().getResponse().getStatus()).isIn(302, 303);
        return String.valueOf(result.getMvcResult().getResponse().getRedirectedUrl());
    }
}
