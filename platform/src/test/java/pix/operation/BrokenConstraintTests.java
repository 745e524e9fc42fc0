package pix.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import pix.testing.People;
import pix.testing.StorageTest;

@StorageTest
class BrokenConstraintTests {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    People people;

    /** Its name is enough to look for the cause; the row is somebody's. */
    @Test
    void a_constraint_that_is_broken_is_told_by_its_name_and_without_the_row() {
        var email = People.anEmail();
        people.learner(email);

        var fault =
                catchThrowable(() -> jdbc.sql("""
                        insert into accounts.account (first_name, last_name, email, password_hash, locale, created_at)
                        values ('Ada', 'Delorme', :email, '', 'fr', now())
                        """).param("email", email.value()).update());

        assertThat(fault).hasStackTraceContaining("an_email_opens_one_account");
        assertThat(fault.toString() + fault.getCause()).doesNotContain(email.value());
    }
}
