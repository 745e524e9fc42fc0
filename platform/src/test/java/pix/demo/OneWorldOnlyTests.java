package pix.demo;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.env.MockEnvironment;
import pix.accounts.AccountViews;
import pix.shared.Installation;
import pix.shared.UnusableSetting;
import pix.testing.People;
import pix.testing.StorageTest;

@StorageTest
class OneWorldOnlyTests {

    @Autowired
    AccountViews accounts;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    @Test
    void real_use_does_not_begin_on_what_a_demonstration_has_left() {
        assertThatCode(() -> start(true)).doesNotThrowAnyException();
        assertThatThrownBy(() -> start(false))
                .isInstanceOf(UnusableSetting.class)
                .message()
                .contains("PIX_DATA_DIR", "PIX_DATABASE_URL", "PIX_DEMO=true")
                .doesNotContain("\n", SophieGermain.PASSWORD.value());
    }

    @Test
    void one_account_of_a_demonstration_is_enough_whoever_else_is_there() {
        people.ada();
        jdbc.sql("""
                update accounts.account set email = 'left.' || email
                 where email like '%@sophie-germain.example' and email <> 'claude.perrin@sophie-germain.example'
                """).update();

        assertThatThrownBy(() -> start(false)).isInstanceOf(UnusableSetting.class);
    }

    @Test
    void a_demonstration_does_not_begin_among_real_people() {
        people.ada();
        jdbc.sql("update accounts.account set email = 'left.' || email where email like '%@sophie-germain.example'")
                .update();

        assertThatCode(() -> start(false)).doesNotThrowAnyException();
        assertThatThrownBy(() -> start(true))
                .isInstanceOf(UnusableSetting.class)
                .hasMessageContaining("PIX_DEMO=false");
    }

    @Test
    void a_command_that_serves_nobody_may_read_either() {
        assertThatCode(() -> start(false, "-1")).doesNotThrowAnyException();
    }

    private void start(boolean demo) {
        start(demo, "8080");
    }

    private void start(boolean demo, String port) {
        var installation = new Installation(URI.create("https://pix.example"), "Pix", 6, demo, ZoneOffset.UTC);
        new OneWorldOnly(accounts, installation, new MockEnvironment().withProperty("server.port", port))
                .afterPropertiesSet();
    }
}
