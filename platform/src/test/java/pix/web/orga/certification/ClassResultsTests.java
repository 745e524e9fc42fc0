package pix.web.orga.certification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpStatus.FORBIDDEN;
import static org.springframework.http.HttpStatus.NOT_FOUND;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionOperations;
import pix.accounts.Person;
import pix.certification.ExamSessionId;
import pix.certification.SeatId;
import pix.certification.result.ExamResults;
import pix.engine.exam.ExamResult;
import pix.engine.exam.ExamResult.Reason;
import pix.engine.exam.ExamResult.Status;
import pix.engine.exam.Mark;
import pix.engine.exam.Reproducibility;
import pix.organisations.OrganisationId;
import pix.testing.Organisations;
import pix.testing.PageTest;
import pix.testing.People;
import pix.testing.TestClock;
import pix.testing.TestedCentres;

/** What a school takes away of the exams of its students. */
@PageTest
class ClassResultsTests {

    @Autowired
    MockMvcTester browser;

    @Autowired
    Organisations organisations;

    @Autowired
    TestedCentres centres;

    @Autowired
    People people;

    @Autowired
    ExamResults results;

    @Autowired
    TransactionOperations transactions;

    @Autowired
    JdbcClient jdbc;

    OrganisationId school;
    Person head;
    String path;
    ExamSessionId session;

    @BeforeEach
    void a_school_and_its_session() {
        school = organisations.school();
        head = people.ada();
        organisations.administrator(school, head);
        session = centres.session(centres.centre(school));
        path = "/orga/" + school + "/certifications";
    }

    @Test
    void nothing_is_told_before_it_is_published() {
        sat("Moreau", 1, Status.VALIDATED, session);
        assertThat(get(path)).bodyText().contains("Aucun résultat publié");
        assertThat(get(path + "/3e1/resultats.csv")).hasStatus(NOT_FOUND);
    }

    @Test
    void each_status_has_the_figures_of_its_own() {
        sat("Moreau", 1, Status.VALIDATED, session);
        sat("Nguyen", 2, Status.REJECTED, session);
        sat("Osman", 3, Status.CANCELLED, session);
        publish(session);

        assertThat(get(path)).bodyText().contains("3e1", "/resultats.csv", "/resultats.ods");
        var lines = csv().lines().toList();
        assertThat(lines).hasSize(4);
        assertThat(lines.getFirst())
                .contains("Numéro de certification", "Identifiant Externe", "Nombre de Pix", "1.1", "5.2")
                .contains("Commentaire jury pour l'organisation");
        assertThat(lines.get(1)).contains("Moreau", "Validée", ";96;", ";3;", ";0;", ";-;", "Paris 15", "17/04/2011");
        assertThat(lines.get(2)).contains("Nguyen", "Rejetée", ";0;").doesNotContain(";3;", ";96;");
        assertThat(lines.get(3)).contains("Osman", "Annulée", ";-;").doesNotContain(";3;", ";96;", ";0;");
        assertThat(get(path + "/3e1/resultats.ods")).hasStatusOk();
    }

    @Test
    void of_two_exams_of_a_student_the_last_one_counts() {
        sat("Moreau", 1, Status.REJECTED, session);
        publish(session);
        var later = centres.session(centre());
        jdbc.sql("update certification.session set date = date + 7 where id = :id")
                .param("id", later.value())
                .update();
        sat("Moreau", 1, Status.VALIDATED, later);
        assertThat(csv()).contains("Rejetée");
        publish(later);
        assertThat(csv().lines()).hasSize(2);
        assertThat(csv()).contains("Validée").doesNotContain("Rejetée");
    }

    @Test
    void members_are_told_and_the_neighbour_s_results_do_not_exist() {
        sat("Moreau", 1, Status.VALIDATED, session);
        publish(session);
        var member = people.administrator();
        organisations.member(school, member);
        assertThat(browser.get().uri(path).cookie(people.browserOf(member))).hasStatus(FORBIDDEN);

        var neighbour = organisations.school();
        organisations.administrator(neighbour, head);
        assertThat(get("/orga/" + neighbour + "/certifications")).bodyText().contains("Aucun résultat publié");
        assertThat(get("/orga/" + neighbour + "/certifications/3e1/resultats.csv"))
                .hasStatus(NOT_FOUND);
    }

    private pix.certification.CentreId centre() {
        return new pix.certification.CentreId(jdbc.sql("select centre_id from certification.session where id = :id")
                .param("id", session.value())
                .query(Long.class)
                .single());
    }

    private void sat(String lastName, long student, Status status, ExamSessionId where) {
        SeatId seat = centres.satIn(where, "Léa", lastName);
        jdbc.sql("""
                        update certification.seat set organisation_id = :school, student_id = :student, group_name = '3e1'
                         where session_id = :session and id = :seat
                        """)
                .param("school", school.value())
                .param("student", student)
                .param("session", where.value())
                .param("seat", seat.value())
                .update();
        var marks = List.of(new Mark("1.1", 3, 24), new Mark("1.2", -1, 0), new Mark("1.3", 3, 72));
        var reason = status == Status.REJECTED
                ? Optional.of(Reason.FRAUD)
                : status == Status.CANCELLED ? Optional.of(Reason.CANCELLED_BY_JURY) : Optional.<Reason>empty();
        var result = new ExamResult(status, marks, new Reproducibility(88), reason);
        transactions.executeWithoutResult(_ -> results.add(where, seat, result, TestClock.START));
    }

    private void publish(ExamSessionId which) {
        centres.finalise(which);
        jdbc.sql("update certification.session set published_at = finalised_at where id = :id")
                .param("id", which.value())
                .update();
    }

    private String csv() {
        try {
            return get(path + "/3e1/resultats.csv").getResponse().getContentAsString(StandardCharsets.UTF_8);
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private MvcTestResult get(String address) {
        return browser.get().uri(address).cookie(people.browserOf(head)).exchange();
    }
}
