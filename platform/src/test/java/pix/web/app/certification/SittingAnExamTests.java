package pix.web.app.certification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.NO_CONTENT;
import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.TOO_MANY_REQUESTS;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import pix.certification.exam.ExamAnswerOutcome.NotNow;
import pix.certification.exam.ExamAnswerOutcome.Recorded;
import pix.engine.sitting.SittingEvent.AcceptAlert;
import pix.engine.sitting.SittingEvent.Admit;
import pix.engine.sitting.SittingEvent.EndByInvigilator;
import pix.engine.sitting.SittingEvent.RefuseAlert;
import pix.engine.sitting.SittingRefusal;
import pix.testing.PageTest;

@PageTest
class SittingAnExamTests extends AnExamInTheBrowser {

    @BeforeEach
    void join_the_session() {
        joined();
    }

    @Test
    void the_door_opens_once_the_invigilator_has_let_in_and_the_code_is_right() {
        assertThat(post(exam + "/entree", Map.of("code", "FMKP39")))
                .hasStatus(CONFLICT)
                .bodyText()
                .contains("pas encore autorisé");
        happen(new Admit());
        assertThat(get(exam)).bodyText().contains("Vous pouvez commencer", "Code d'accès");
        assertThat(post(exam + "/entree", Map.of("code", "FMKP38")))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("pas le code");
        var entry = post(exam + "/entree", Map.of("code", " fmkp 39 "));
        assertThat(entry).hasRedirectedUrl(exam);
        sitting = Optional.ofNullable(entry.getResponse().getCookie("pix-examen"));
        assertThat(sitting.orElseThrow().isHttpOnly()).isTrue();
        start();
        assertThat(get(exam))
                .bodyText()
                .contains("1 / " + now().sitting().questions(), "Je valide", "Je passe", "Signaler un problème");
    }

    @Test
    void codes_are_not_guessed_for_long() {
        happen(new Admit());
        for (int times = 1; times < 12; times++) post(exam + "/entree", Map.of("code", "BBBB22"));
        assertThat(post(exam + "/entree", Map.of("code", "FMKP39"))).hasStatus(TOO_MANY_REQUESTS);
    }

    @Test
    void one_to_three_questions_are_asked_of_each_competence_and_none_twice() {
        entered();
        assertThat(jdbc.sql("""
                        select count(*) <= 3 and count(distinct skill) = count(*) from certification.question
                         where session_id = :id group by competence
                        """)
                        .param("id", session.value())
                        .query(Boolean.class)
                        .list())
                .hasSize(SHOWN.size())
                .containsOnly(true);
        assertThat(now().sitting().questions()).isBetween(SHOWN.size(), 3 * SHOWN.size());
    }

    @Test
    void all_right_answers_keep_the_profile_and_the_end_screen_comes_by_itself() {
        entered();
        int questions = now().sitting().questions();
        for (int asked = 1; asked <= questions; asked++) {
            start();
            assertThat(answer(true)).isInstanceOf(Recorded.class);
        }
        assertThat(get(exam)).bodyText().contains("Test terminé !", "Toutes vos réponses", "Montrez cet écran");
        assertThat(result("status || ' ' || rate")).isEqualTo("VALIDATED 100");
        assertThat(jdbc.sql("""
                        select r.levels = (select array_agg(level order by ordinal) from certification.frozen_mark f
                                            where f.session_id = r.session_id)
                          from certification.result r where session_id = :id
                        """)
                        .param("id", session.value())
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void passing_everything_is_rejected() {
        entered();
        int questions = now().sitting().questions();
        for (int asked = 1; asked <= questions; asked++) {
            start();
            var page = get(exam);
            assertThat(post(exam + "/reponses", fields(page, "pass"))).hasStatus(303);
        }
        assertThat(result("status || ' ' || reason")).isEqualTo("REJECTED INSUFFICIENT_CORRECT_ANSWERS");
    }

    @Test
    void nothing_of_an_exam_is_learnt_and_no_address_shows_its_corrections() {
        entered();
        start();
        var before = known();
        answer(true);
        assertThat(known()).isEqualTo(before);
        assertThat(jdbc.sql("select count(*) from assessment.answer where learner_id = :id")
                        .param("id", lea.id().value())
                        .query(Integer.class)
                        .single())
                .isZero();
        for (var address :
                new String[] {"/reponses", "/reponses/1", "/bilan", "/resultats", "/corrections", "/question"})
            assertThat(get(exam + address).getResponse().getStatus())
                    .as(address)
                    .isIn(404, 405);
    }

    @Test
    void an_answer_sent_twice_counts_once_and_another_one_for_it_does_not_count() {
        entered();
        start();
        var fields = fields(get(exam), "pass");
        assertThat(post(exam + "/reponses", fields)).hasStatus(303);
        assertThat(post(exam + "/reponses", fields)).hasStatus(303);
        assertThat(now().sitting().position()).isEqualTo(2);
        var other = new java.util.HashMap<>(fields);
        other.put("challenge", "made-up");
        assertThat(post(exam + "/reponses", other))
                .hasStatus(CONFLICT)
                .bodyText()
                .contains("n'est plus posée");
    }

    @Test
    void what_is_no_answer_is_not_taken() {
        entered();
        start();
        var page = post(exam + "/reponses", fields(get(exam), "validate"));
        assertThat(page).hasStatus(UNPROCESSABLE_CONTENT);
        assertThat(now().sitting().position()).isOne();
    }

    @Test
    void a_question_with_an_alert_is_frozen_until_the_invigilator_decides() {
        entered();
        start();
        var fields = fields(get(exam), "pass");
        assertThat(get(exam + "/signalements/nouveau")).bodyText().contains("Que se passe-t-il");
        assertThat(post(exam + "/signalements", Map.of("position", "1", "text", "L'image est vide")))
                .hasStatus(303);
        assertThat(get(exam)).bodyText().contains("Le surveillant est prévenu", "L'image est vide");
        assertThat(post(exam + "/reponses", fields))
                .hasStatus(CONFLICT)
                .bodyText()
                .contains("prévenu");
        assertThat(presence(1)).hasStatus(CONFLICT);
        happen(new RefuseAlert(1));
        assertThat(get(exam)).bodyText().contains("Je valide", "1 / ");

        post(exam + "/signalements", Map.of("position", "1"));
        happen(new AcceptAlert(1, clock.instant()));
        assertThat(now().sitting().position()).isEqualTo(2);
        assertThat(post(exam + "/signalements", Map.of("position", "1"))).hasStatus(CONFLICT);
    }

    @Test
    void another_browser_goes_on_only_when_allowed_and_closes_the_first() {
        entered();
        start();
        var first = sitting;
        sitting = Optional.empty();
        assertThat(get(exam)).bodyText().contains("dans un autre navigateur").doesNotContain("Je valide");
        entered();
        assertThat(get(exam)).bodyText().contains("Signaler un problème");
        sitting = first;
        assertThat(get(exam)).bodyText().contains("dans un autre navigateur");
        assertThat(answer(true)).isEqualTo(new NotNow(SittingRefusal.ELSEWHERE));
    }

    @Test
    void the_invigilator_s_end_is_shown_and_stays() {
        entered();
        start();
        var fields = fields(get(exam), "pass");
        happen(new EndByInvigilator(clock.instant()));
        assertThat(get(exam)).bodyText().contains("Test terminé !", "Le surveillant a mis fin");
        assertThat(post(exam + "/reponses", fields))
                .hasStatus(CONFLICT)
                .bodyText()
                .contains("Test terminé");
        assertThat(presence(1)).hasStatus(CONFLICT);
    }

    @Test
    void the_page_that_is_open_says_that_it_is_there() {
        entered();
        start();
        assertThat(presence(1)).hasStatus(NO_CONTENT);
        assertThat(jdbc.sql("select seen_at from certification.exam where session_id = :id")
                        .param("id", session.value())
                        .query(Object.class)
                        .optional())
                .isPresent();
        assertThat(presence(2)).hasStatus(CONFLICT);
    }

    @Test
    void other_tests_and_lessons_wait_for_the_end_of_the_exam() {
        entered();
        for (var address :
                new String[] {"/tests/1/reponses/1", "/lecons", "/competences/1.1", "/mes-tutos", "/parcours"})
            assertThat(get(address)).as(address).hasRedirectedUrl(exam);
        assertThat(get("/competences")).hasStatus(OK);
        happen(new EndByInvigilator(clock.instant()));
        assertThat(get("/mes-tutos")).hasStatus(OK);
    }

    @Test
    void a_stranger_s_exam_does_not_exist() {
        entered();
        lea = people.ada();
        assertThat(get(exam)).hasStatus(NOT_FOUND);
        assertThat(post(exam + "/reponses", Map.of("position", "1"))).hasStatus(NOT_FOUND);
        assertThat(post(exam + "/entree", Map.of("code", "FMKP39"))).hasStatus(NOT_FOUND);
    }

    /** A timed question waits for its candidate. */
    private void start() {
        if (challenges.asked(now()).orElseThrow().isWaiting()) post(exam + "/chronometre", Map.of());
    }

    private MvcTestResult presence(int position) {
        return post(exam + "/presence", Map.of("position", Integer.toString(position)));
    }

    private byte[] known() {
        return jdbc.sql("select state from assessment.knowledge where learner_id = :id")
                .param("id", lea.id().value())
                .query((row, _) -> row.getBytes("state"))
                .single();
    }

    private String result(String columns) {
        return jdbc.sql("select " + columns
                        + " from certification.result where session_id = :id order by ordinal desc limit 1")
                .param("id", session.value())
                .query(String.class)
                .single();
    }

    private static Map<String, String> fields(MvcTestResult page, String action) {
        return Map.of("position", hidden(page, "position"), "challenge", hidden(page, "challenge"), "action", action);
    }

    private static String hidden(MvcTestResult page, String name) {
        try {
            var html = page.getResponse().getContentAsString();
            var found =
                    Pattern.compile("name=\"" + name + "\" value=\"([^\"]+)\"").matcher(html);
            assertThat(found.find()).as(name).isTrue();
            return found.group(1);
        } catch (java.io.UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
