package pix.web.app.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpStatus.CREATED;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.TOO_MANY_REQUESTS;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import pix.testing.Forms;
import pix.testing.PageTest;
import pix.testing.People;

@PageTest
class ReportingAProblemTests {

    @Autowired
    MockMvcTester browser;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    Cookie learner;
    String test;

    @BeforeEach
    void ada_takes_a_test() {
        learner = people.browserOf(people.ada());
        test = String.valueOf(
                post("/competences/1.1/tests").getMvcResult().getResponse().getRedirectedUrl());
    }

    @Test
    void a_report_is_read_by_the_staff_with_its_question_and_without_its_author() {
        assertThat(report("1", "LINK", "Le lien des horaires ne mène nulle part"))
                .hasStatus(CREATED);

        var staff = people.browserOf(people.administrator());
        assertThat(browser.get().uri("/admin/signalements").cookie(staff).exchange())
                .bodyText()
                .contains(
                        "Le lien des horaires ne mène nulle part",
                        "Un lien ou un site ne fonctionne pas",
                        "Voir la question")
                .doesNotContain("Delorme");
    }

    @Test
    void an_unfinished_report_is_refused_beside_its_fields_and_keeps_what_was_typed() {
        assertThat(report("1", "", "Rien ne se passe"))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Choisissez ce dont il s'agit.", "Rien ne se passe");
        assertThat(report("1", "LINK", " ")).hasStatus(UNPROCESSABLE_CONTENT);
        assertThat(report("1", "LINK", "x".repeat(2001))).hasStatus(UNPROCESSABLE_CONTENT);
    }

    @Test
    void a_place_that_was_not_reached_cannot_be_reported() {
        assertThat(report("7", "LINK", "Bonjour")).hasStatus(NOT_FOUND);
        assertThat(report("0", "LINK", "Bonjour")).hasStatus(NOT_FOUND);
    }

    @Test
    void whoever_reports_without_end_is_stopped_and_keeps_what_was_typed() {
        for (int report = 1; report <= 30; report++)
            assertThat(report("1", "LINK", "Encore")).hasStatus(CREATED);

        assertThat(report("1", "LINK", "Une fois de trop"))
                .hasStatus(TOO_MANY_REQUESTS)
                .bodyText()
                .contains("Réessayez dans une heure.", "Une fois de trop");
    }

    @Test
    void the_same_report_sent_twice_is_one_and_other_words_are_another() {
        report("1", "LINK", "Le lien ne mène nulle part");
        assertThat(report("1", "LINK", " Le lien ne mène nulle part ")).hasStatus(CREATED);
        assertThat(reports()).isEqualTo(1);

        report("1", "LINK", "Le lien ne mène nulle part.");
        report("1", "OTHER", "Le lien ne mène nulle part");
        assertThat(reports()).isEqualTo(3);
    }

    private int reports() {
        return jdbc.sql("select count(*) from assessment.problem_report")
                .query(Integer.class)
                .single();
    }

    @Test
    void for_a_learner_the_staff_s_page_does_not_exist() {
        assertThat(browser.get().uri("/admin/signalements").cookie(learner).exchange())
                .hasStatus(NOT_FOUND);
    }

    private MvcTestResult report(String position, String problem, String words) {
        return post(test + "/signalements", "position", position, "problem", problem, "words", words);
    }

    private MvcTestResult post(String path, String... parameters) {
        var request = browser.post().uri(path).cookie(learner).with(Forms.ours());
        for (int index = 0; index < parameters.length; index += 2)
            request.param(parameters[index], parameters[index + 1]);
        return request.exchange();
    }
}
