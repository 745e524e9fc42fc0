package pix.web.admin.jury;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import pix.certification.ExamSessionId;
import pix.certification.SeatId;
import pix.certification.jury.JuryQueue;
import pix.certification.jury.JuryViews;
import pix.certification.result.ExamResults;
import pix.engine.exam.ExamResult;
import pix.engine.exam.ExamResult.Reason;
import pix.engine.exam.ExamResult.Status;
import pix.engine.exam.Mark;
import pix.engine.exam.Reproducibility;
import pix.testing.PageTest;
import pix.testing.TestClock;
import pix.web.certif.ACentreInTheBrowser;

@PageTest
class JuryTests extends ACentreInTheBrowser {

    @Autowired
    JuryViews views;

    @Autowired
    ExamResults results;

    @Autowired
    TransactionOperations transactions;

    @Autowired
    JdbcClient jdbc;

    ExamSessionId session;
    SeatId lea;
    String path;

    @BeforeEach
    void a_finalised_session_with_one_result() {
        session = centres.session(centre);
        lea = centres.satIn(session, "Léa", "Moreau");
        centres.finalise(session);
        claire = people.administrator();
        path = "/admin/jury/sessions/" + session;
    }

    @Test
    void what_nothing_keeps_back_is_published_and_its_candidates_get_codes() {
        score(Status.VALIDATED, Optional.empty());
        assertThat(views.line(session).queue()).isEqualTo(JuryQueue.TO_PUBLISH);
        assertThat(get("/admin/jury?file=TO_PUBLISH")).bodyText().contains("sessions/" + session);
        assertThat(get(path)).bodyText().contains("Moreau Léa", "Validée", ">96<", "88 %");

        assertThat(post(path + "/publication", Map.of())).hasRedirectedUrl(path);
        assertThat(get(path)).bodyText().contains("Publiée le", "Résultats publiés");
        assertThat(code()).matches("P-[2346789BCDFGHJKMPQRTVWXY]{8}");
        assertThat(post(path + "/publication", Map.of())).hasStatus(CONFLICT);
    }

    @Test
    void a_code_stays_the_same_through_another_publication() {
        score(Status.VALIDATED, Optional.empty());
        post(path + "/publication", Map.of());
        var before = code();
        assertThat(post(path + "/depublication", Map.of("reason", "  ")))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Écrivez la raison");
        assertThat(post(path + "/depublication", Map.of("reason", "Fraude signalée")))
                .hasRedirectedUrl(path);
        assertThat(get(path)).bodyText().contains("Fraude signalée", "Publication retirée");
        post(path + "/publication", Map.of());
        assertThat(code()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"no result", "error", "comment", "fraud", "in hand"})
    void what_somebody_must_look_at_is_to_be_processed(String what) {
        if (!what.equals("no result")) score(what.equals("error") ? Status.ERROR : Status.VALIDATED, Optional.empty());
        switch (what) {
            case "comment" -> change("update certification.session set global_comment = 'Alarme' where id = :id");
            case "fraud" -> change("""
                    insert into certification.report (session_id, seat_id, code, created_at)
                    select session_id, id, 'C6', now() from certification.seat where session_id = :id""");
            case "in hand" -> post(path + "/prise-en-charge", Map.of());
            default -> {}
        }
        assertThat(views.line(session).queue()).isEqualTo(JuryQueue.TO_PROCESS);
        post("/admin/jury/publications", Map.of());
        assertThat(views.line(session).publishedAt()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"no result", "error"})
    void nobody_is_published_without_a_result(String what) {
        if (what.equals("error")) score(Status.ERROR, Optional.of(Reason.QUESTION_WITHOUT_OUTCOME));
        assertThat(get(path)).bodyText().contains("Un candidat n'a pas de résultat");
        assertThat(post(path + "/publication", Map.of()))
                .hasStatus(CONFLICT)
                .bodyText()
                .contains("Un candidat n'a pas de résultat");
    }

    @Test
    void a_report_that_changes_no_score_keeps_nothing_back() {
        score(Status.VALIDATED, Optional.empty());
        change("""
            insert into certification.report (session_id, seat_id, code, created_at)
            select session_id, id, 'C4', now() from certification.seat where session_id = :id""");
        assertThat(views.line(session).queue()).isEqualTo(JuryQueue.TO_PUBLISH);
    }

    @Test
    void all_that_may_be_published_is_at_once() {
        score(Status.REJECTED, Optional.of(Reason.INSUFFICIENT_CORRECT_ANSWERS));
        post("/admin/jury/publications", Map.of());
        assertThat(views.line(session).queue()).isEqualTo(JuryQueue.PUBLISHED);
        assertThat(views.count(JuryQueue.TO_PUBLISH)).isZero();
        assertThat(get("/admin/jury?file=TO_PUBLISH")).bodyText().contains("Aucune session à publier");
    }

    @Test
    void a_session_is_taken_in_hand_released_and_given_back() {
        score(Status.VALIDATED, Optional.empty());
        assertThat(post(path + "/prise-en-charge", Map.of())).hasRedirectedUrl(path);
        assertThat(get(path)).bodyText().contains("Ne plus prendre en charge");
        assertThat(post(path + "/retour", Map.of())).hasRedirectedUrl(path);

        assertThat(post(path + "/reouverture", Map.of())).hasStatus(UNPROCESSABLE_CONTENT);
        assertThat(post(path + "/reouverture", Map.of("reason", "Une raison manque")))
                .hasRedirectedUrl("/admin/jury");
        assertThat(get(path)).hasStatus(NOT_FOUND);
        assertThat(post(path + "/publication", Map.of())).hasStatus(NOT_FOUND);
    }

    @Test
    void a_session_that_is_not_finalised_does_not_exist_for_the_jury() {
        var open = "/admin/jury/sessions/" + centres.session(centre);
        assertThat(get(open)).hasStatus(NOT_FOUND);
        for (var act : List.of("publication", "depublication", "prise-en-charge", "retour", "reouverture"))
            assertThat(post(open + "/" + act, Map.of("reason", "x"))).hasStatus(NOT_FOUND);
    }

    private String code() {
        return jdbc.sql("select verification_code from certification.certificate where session_id = :id")
                .param("id", session.value())
                .query(String.class)
                .single();
    }

    private void change(String statement) {
        jdbc.sql(statement).param("id", session.value()).update();
    }

    private void score(Status status, Optional<Reason> reason) {
        var marks =
                List.of(new Mark("1.1", 5, 40), new Mark("2.2", 4, 32), new Mark("3.1", 3, 24), new Mark("5.1", -1, 0));
        transactions.executeWithoutResult(_ -> results.add(
                session, lea, new ExamResult(status, marks, new Reproducibility(88), reason), TestClock.START));
    }
}
