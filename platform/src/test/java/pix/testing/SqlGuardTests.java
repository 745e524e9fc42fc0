package pix.testing;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import pix.architecture.wrong.sql.PutTogether;

/** Statements that are put together of parts are seen whole. */
@StorageTest
class SqlGuardTests {

    @Autowired
    JdbcClient jdbc;

    private PutTogether wrong;

    @BeforeEach
    void with_the_guarded_connection() {
        wrong = new PutTogether(jdbc);
    }

    @Test
    void another_capability_s_table_is_seen() {
        assertThatThrownBy(() -> wrong.steals("account"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("names another capability's table");
    }

    @Test
    void a_statement_that_forgets_the_organisation_is_seen() {
        assertThatThrownBy(() -> wrong.forgetsTheOrganisation("id = 3"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("does not say which organisation");
    }

    @Test
    void a_statement_that_forgets_the_learner_is_seen() {
        assertThatThrownBy(() -> wrong.forgetsTheLearner("attempt_id = 3"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("does not say which learner");
    }

    @Test
    void a_test_may_look_into_any_table() {
        assertThatCode(() -> jdbc.sql("select count(*) from accounts.account")
                        .query()
                        .listOfRows())
                .doesNotThrowAnyException();
    }
}
