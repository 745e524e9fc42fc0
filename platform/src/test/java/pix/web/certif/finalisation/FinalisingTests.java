package pix.web.certif.finalisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import pix.certification.ExamSessionId;
import pix.certification.SeatId;
import pix.certification.exam.Sittings;
import pix.engine.sitting.SittingEnd;
import pix.engine.sitting.SittingEvent;
import pix.engine.sitting.SittingEvent.Admit;
import pix.engine.sitting.SittingEvent.Answer;
import pix.engine.sitting.SittingEvent.Enter;
import pix.engine.sitting.SittingEvent.RaiseAlert;
import pix.testing.PageTest;
import pix.testing.TestClock;
import pix.web.certif.ACentreInTheBrowser;

@PageTest
class FinalisingTests extends ACentreInTheBrowser {

    @Autowired
    Sittings sittings;

    @Autowired
    TransactionOperations transactions;

    @Autowired
    JdbcClient jdbc;

    ExamSessionId session;
    String path;
    SeatId lea;
    SeatId noe;

    @BeforeEach
    void a_session_where_one_finishes_one_is_interrupted_and_one_does_not_come() {
        session = centres.session(centre);
        path = sessions + "/" + session + "/finalisation";
        lea = centres.seat(session, "Léa", "Moreau");
        noe = centres.seat(session, "Noé", "Marchand");
        centres.seat(session, "Ada", "Delorme");
        jdbc.sql(
                        "insert into certification.exam (session_id, seat_id, questions) select session_id, id, 2 from certification.seat where session_id = :id")
                .param("id", session.value())
                .update();
        for (var seat : new SeatId[] {lea, noe}) {
            happen(seat, new Admit());
            happen(seat, new Enter("firefox", TestClock.START));
            happen(seat, new Answer("firefox", 1, TestClock.START.plusSeconds(60)));
        }
        happen(lea, new Answer("firefox", 2, TestClock.START.plusSeconds(120)));
    }

    @Test
    void who_is_interrupted_is_asked_about_then_all_is_said_once_more_then_it_is_over() {
        assertThat(get(path))
                .bodyText()
                .contains(
                        "Un test n'est pas terminé",
                        "Marchand Noé",
                        "Un test est terminé",
                        "Moreau Léa",
                        "Un candidat inscrit");
        assertThat(post(path, Map.of("comment", "Une alarme à 10 h")))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Marchand Noé : choisissez la raison", "Une alarme à 10 h");

        assertThat(post(path, Map.of("reason-" + noe, "TECHNICAL", "comment", "Une alarme à 10 h")))
                .hasRedirectedUrl(path + "/confirmation");
        assertThat(get(path + "/confirmation"))
                .bodyText()
                .contains("Un test terminé", "Un test interrompu", "Un absent", "Pour un test terminé, la case");
        assertThat(post(path, Map.of("reason-" + noe, "TECHNICAL", "seen-" + lea, "true")))
                .hasRedirectedUrl(path + "/confirmation");
        assertThat(get(path + "/confirmation")).bodyText().doesNotContain("n'est pas cochée");

        assertThat(post(path + "/confirmation", Map.of())).hasRedirectedUrl(sessions + "/" + session);
        assertThat(get(sessions)).bodyText().contains("Finalisée");
        assertThat(get(path))
                .hasStatusOk()
                .bodyText()
                .contains("Session finalisée le", "Problème technique", "écran de fin vu");
        assertThat(sittings.now(session, noe).end().map(SittingEnd::kind)).contains(SittingEnd.Kind.BY_FINALISATION);
        assertThat(sittings.now(session, lea).end().map(SittingEnd::kind)).contains(SittingEnd.Kind.COMPLETED);
    }

    @Test
    void what_was_said_stays_when_a_report_is_written_in_between() {
        var reports = path + "/candidats/" + noe;
        assertThat(post(path, Map.of("reason-" + noe, "CANDIDATE", "seen-" + lea, "true", "reportOn", noe.toString())))
                .hasRedirectedUrl(reports);
        assertThat(get(reports)).bodyText().contains("Signalements : Marchand Noé", "Aucun signalement");

        var typed = Map.of("code", "C1", "text", "S'appelle Noë");
        assertThat(post(reports + "/signalements", typed)).hasRedirectedUrl(reports);
        assertThat(post(reports + "/signalements", typed)).hasRedirectedUrl(reports);
        assertThat(get(reports)).bodyText().containsOnlyOnce("Noë");
        assertThat(get(path)).bodyText().contains("1 signalement", "value=\"CANDIDATE\" selected", "checked");

        var report = jdbc.sql("select id from certification.report where session_id = :id")
                .param("id", session.value())
                .query(Long.class)
                .single();
        assertThat(post(reports + "/signalements/" + report + "/suppression", Map.of()))
                .hasRedirectedUrl(reports);
        assertThat(get(reports)).bodyText().contains("Aucun signalement");
    }

    @ParameterizedTest
    @CsvSource({
        "'', '', '', choisissez ce qui",
        "'Z9', '', '', choisissez ce qui",
        "'C1', '', '', demande de préciser",
        "'C1', '', '   ', demande de préciser",
        "'E1', '', '', concerne une épreuve",
        "'E1', 0, '', pas de question",
        "'E1', 3, '', pas de question",
        "'E1', deux, '', pas de question",
        "'E7', 1, '', demande de préciser",
    })
    void a_report_says_what_its_code_asks_for(String code, String question, String text, String said) {
        assertThat(post(
                        path + "/candidats/" + noe + "/signalements",
                        Map.of("code", code, "question", question, "text", text)))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains(said);
    }

    @Test
    void who_finishes_after_the_last_look_needs_no_reason_and_who_begins_needs_one() {
        post(path, Map.of("reason-" + noe, "CANDIDATE"));
        var ada = centres.seat(session, "Ada", "Lovelace");
        happen(ada, new Admit());
        happen(ada, new Enter("firefox", TestClock.START));
        assertThat(post(path + "/confirmation", Map.of()))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Lovelace Ada : choisissez la raison");

        happen(noe, new Answer("firefox", 2, TestClock.START.plusSeconds(180)));
        post(path, Map.of("reason-" + ada, "CANDIDATE", "reason-" + noe, "CANDIDATE"));
        assertThat(post(path + "/confirmation", Map.of())).hasRedirectedUrl(sessions + "/" + session);
        assertThat(jdbc.sql("""
                        select string_agg(seat_id::text, ',') from certification.closing
                         where session_id = :id and abort_reason is not null
                        """)
                        .param("id", session.value())
                        .query(String.class)
                        .single())
                .isEqualTo(ada.toString());
    }

    @Test
    void an_alert_that_waits_is_over_with_the_session() {
        happen(noe, new RaiseAlert("firefox", 2, TestClock.START.plusSeconds(90)));
        post(path, Map.of("reason-" + noe, "TECHNICAL"));
        post(path + "/confirmation", Map.of());

        assertThat(sittings.now(session, noe).alertAt()).isEmpty();
    }

    @Test
    void once_finalised_nothing_of_it_changes() {
        post(path, Map.of("reason-" + noe, "TECHNICAL"));
        post(path + "/confirmation", Map.of());

        assertThat(post(path, Map.of("reason-" + noe, "CANDIDATE"))).hasStatus(CONFLICT);
        assertThat(post(path + "/confirmation", Map.of())).hasStatus(CONFLICT);
        assertThat(post(path + "/candidats/" + noe + "/signalements", Map.of("code", "C5")))
                .hasStatus(CONFLICT)
                .bodyText()
                .contains("ne changent plus");
        assertThat(get(path)).bodyText().contains("Problème technique");
        assertThat(get(path + "/confirmation")).hasRedirectedUrl(path);
    }

    @Test
    void a_session_where_nobody_began_is_not_finalised() {
        var empty = centres.session(centre);
        var its = sessions + "/" + empty + "/finalisation";
        assertThat(get(its)).bodyText().contains("Aucun test n'a commencé");
        assertThat(post(its + "/confirmation", Map.of())).hasStatus(UNPROCESSABLE_CONTENT);
        assertThat(get(its)).bodyText().contains("Aucun test n'a commencé").doesNotContain("finalisée le");
    }

    @Test
    void a_comment_that_is_too_long_is_kept_on_the_page_and_nothing_is_written() {
        assertThat(post(path, Map.of("comment", "a".repeat(501), "reason-" + noe, "TECHNICAL")))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("trop long", "a".repeat(501), "value=\"TECHNICAL\" selected");
        assertThat(get(path)).bodyText().doesNotContain("value=\"TECHNICAL\" selected");
    }

    @Test
    void the_neighbour_s_session_and_its_candidates_do_not_exist() {
        var neighbour = people.ada();
        centres.centre(neighbour);
        claire = neighbour;
        for (var address : new String[] {path, path + "/confirmation", path + "/candidats/" + noe})
            assertThat(get(address)).hasStatus(NOT_FOUND);
        for (var address : new String[] {path, path + "/confirmation", path + "/candidats/" + noe + "/signalements"})
            assertThat(post(address, Map.of("code", "C5"))).hasStatus(NOT_FOUND);
    }

    private void happen(SeatId seat, SittingEvent event) {
        transactions.executeWithoutResult(_ -> sittings.happen(session, seat, event));
    }
}
