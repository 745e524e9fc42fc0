package pix.operation.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import pix.shared.DemoLogin;
import pix.testing.ServedTest;

/** Through the real server: a page that changes and is no longer understood would leave Java without what it should learn. */
@ServedTest
class RehearsingTests {

    private static final String TRIED = "select count(*) from assessment.answer where verdict <> 'SKIPPED'";
    private static final String OVER = "select count(*) from assessment.attempt where completed_at is not null";

    @Autowired
    ObjectProvider<DemoLogin> people;

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    @Test
    void a_pupil_answers_most_of_what_is_asked_to_the_end_of_several_tests() throws Exception {
        var pupil = people.orderedStream()
                .filter(person -> person.who().contains("pupil"))
                .findFirst()
                .orElseThrow();
        int tried = count(TRIED);
        int over = count(OVER);

        int answers;
        try (var browser = new RehearsedBrowser(URI.create("http://127.0.0.1:" + port))) {
            answers = new RehearsedLearner(browser).takeTests(pupil);
        }

        assertThat(answers).isGreaterThan(30);
        assertThat(count(TRIED) - tried).isGreaterThan(answers / 3);
        assertThat(count(OVER) - over).isGreaterThan(1);
    }

    private int count(String sql) {
        return jdbc.sql(sql).query(Integer.class).single();
    }
}
