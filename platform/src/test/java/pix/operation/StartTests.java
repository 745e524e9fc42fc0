package pix.operation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import pix.testing.PageTest;

@PageTest
class StartTests {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvcTester pages;

    @Test
    void each_capability_has_a_schema_of_its_own() {
        var schemas =
                jdbc.sql("select nspname from pg_namespace").query(String.class).list();

        assertThat(schemas).contains("accounts", "mail", "content", "assessment");
    }

    @Test
    void a_load_balancer_sees_whether_we_are_ready() {
        assertThat(pages.get().uri("/actuator/health/readiness"))
                .hasStatusOk()
                .bodyText()
                .contains("UP");
    }
}
