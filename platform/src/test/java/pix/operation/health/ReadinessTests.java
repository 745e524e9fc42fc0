package pix.operation.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpStatus.SERVICE_UNAVAILABLE;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import pix.testing.PageTest;
import pix.testing.People;
import pix.testing.TestClock;

/** The transaction of the test holds the table, so that nobody else can write there: as a database does that is frozen. */
@PageTest
class ReadinessTests {

    static int tests;

    @Autowired
    MockMvcTester browser;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    @Autowired
    WritesHealth writes;

    @Test
    void a_load_balancer_sees_whether_writes_are_kept_and_a_process_that_waits_is_left_alive() {
        later();
        assertThat(get("/actuator/health/readiness")).hasStatusOk().bodyText().contains("UP");

        nothingCanBeWritten();

        assertThat(get("/actuator/health/readiness"))
                .hasStatus(SERVICE_UNAVAILABLE)
                .bodyText()
                .contains("DOWN");
        assertThat(get("/actuator/health/liveness")).hasStatusOk();
    }

    @Test
    void the_staff_is_told_that_nothing_is_kept_and_nobody_else_is() {
        var words = "La base de données n'enregistre plus rien";
        var staff = people.browserOf(people.administrator());
        var learner = people.browserOf(people.ada());

        nothingCanBeWritten();
        writes.look();

        assertThat(browser.get().uri("/admin/organisations").cookie(staff))
                .bodyText()
                .contains(words);
        assertThat(browser.get().uri("/competences").cookie(learner)).bodyText().doesNotContain(words);
    }

    @Test
    void a_backup_that_reads_the_table_for_hours_is_in_nobody_s_way() {
        jdbc.sql("lock table operation.write_check in access share mode").update();
        later();

        assertThat(get("/actuator/health/readiness")).hasStatusOk();
    }

    private void nothingCanBeWritten() {
        jdbc.sql("lock table operation.write_check in access exclusive mode").update();
        later();
    }

    /** What another test has seen must not be fresh any more. */
    private void later() {
        clock.advance(Duration.ofMinutes(++tests));
    }

    private MvcTestResult get(String uri) {
        return browser.get().uri(uri).exchange();
    }
}
