package pix.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.Driver;
import pix.shared.UnusableSetting;

class DatabaseAddressTests {

    @ParameterizedTest
    @CsvSource({
        "postgresql://pix:s3cret@db.example:5433/pix, db.example:5433/pix, pix, s3cret",
        "postgres://pix:s3cret@db.example/pix, db.example/pix, pix, s3cret",
        "POSTGRES://pix:s3cret@db.example/pix, db.example/pix, pix, s3cret",
        "postgresql://pix:s3cret@pix_db:5432/pix_school, pix_db:5432/pix_school, pix, s3cret",
        "'postgresql://pix:s3cret@one:5432,two:5433/pix', 'one:5432,two:5433/pix', pix, s3cret",
        "postgresql://pix:s3cret@[2001:db8::1]:5432/pix, [2001:db8::1]:5432/pix, pix, s3cret",
        "postgresql://pix:100%25@db/pix, db/pix, pix, 100%",
        "postgresql://pix:100%@db/pix, db/pix, pix, 100%",
        "postgresql://pix:50%zz@db/pix, db/pix, pix, 50%zz",
        "postgresql://pix:a@b:c#d@db/pix, db/pix, pix, a@b:c#d",
        "postgresql://pix:a%2Fb%3Fc@db/pix, db/pix, pix, a/b?c",
        "postgresql://pix%40school:été+1@db/pix, db/pix, pix@school, été+1",
        "postgresql://pix:pa${PATH}ss@db/pix, db/pix, pix, pa${PATH}ss",
        "postgresql://db/pix?user=pix&password=s3cret, db/pix, pix, s3cret",
        "jdbc:postgresql://db/pix?user=pix&password=s3cret, db/pix, pix, s3cret",
        "jdbc:postgresql://pix:s3cret@db/pix, db/pix, pix, s3cret",
        "jdbc:postgresql:pix, localhost/pix, of settings, from settings",
        "jdbc:postgresql:///pix, localhost/pix, of settings, from settings",
        "postgresql://db/pix, db/pix, of settings, from settings",
        "postgresql://db, db/, of settings, from settings"
    })
    void an_address_is_understood_however_it_is_handed_out(String url, String place, String user, String password) {
        var address = address(url);

        assertThat(address.jdbcUrl()).startsWith("jdbc:postgresql://" + place + "?");
        assertThat(address.user()).isEqualTo(user);
        assertThat(address.password()).isEqualTo(password);
        assertThat(address.toString()).doesNotContain(password);
        assertThat(Driver.parseURL(address.jdbcUrl(), null))
                .as("what the driver reads")
                .isNotNull();
    }

    @Test
    void what_the_programs_of_postgresql_call_otherwise_the_driver_is_told_in_its_own_words() {
        var url = address("postgresql://db/pix?sslmode=require&channel_binding=require&connect_timeout=5"
                        + "&application_name=pix%20school&target_session_attrs=read-write")
                .jdbcUrl();

        assertThat(Driver.parseURL(url, null))
                .containsEntry("sslmode", "require")
                .containsEntry("channelBinding", "require")
                .containsEntry("connectTimeout", "5")
                .containsEntry("ApplicationName", "pix school")
                .containsEntry("targetServerType", "primary");
    }

    @Test
    void a_database_that_freezes_is_given_up_after_a_while_unless_told_otherwise() {
        assertThat(Driver.parseURL(address("postgresql://db/pix").jdbcUrl(), null))
                .containsEntry("socketTimeout", "30");
        assertThat(Driver.parseURL(
                        address("postgresql://db/pix?socketTimeout=7").jdbcUrl(), null))
                .containsEntry("socketTimeout", "7");
        assertThat(Driver.parseURL(
                        address("postgresql://db/pix").forMigrations().jdbcUrl(), null))
                .containsEntry("socketTimeout", "0");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "db.example",
                "pix:s3cret@db.example/pix",
                "mysql://pix:s3cret@db/pix",
                "http://pix:s3cret@db/pix",
                "jdbc:mysql://pix:s3cret@db/pix",
                "postgresql:pix",
                "postgresql:/pix:s3cret@db/pix",
                "postgresql:///pix?host=/var/run/postgresql&password=s3cret",
                "postgresql:///pix",
                "postgresql://pix:s3cret@/pix",
                "postgresql://pix:s3cret@%2Fvar%2Frun%2Fpostgresql/pix",
                "postgresql://pix:s3cret@db:port/pix",
                "postgresql://pix:s3cret@db:99999/pix",
                "postgresql://pix:s3cret@db:/pix",
                "postgresql://pix:s3c/ret@db/pix",
                "postgresql://pix:12/s3cret@db/pix",
                "postgresql://pix:s3c?ret@db/pix",
                "postgresql://pix:12?s3cret@db/pix",
                "postgresql://pix:s3cret@db example/pix",
                "postgresql://pix:s3cret@<db>/pix",
                "\"postgresql://pix:s3cret@db/pix\""
            })
    void what_cannot_be_used_is_said_in_one_sentence_that_names_the_setting_and_never_the_password(String url) {
        assertThatThrownBy(() -> address(url))
                .isInstanceOf(UnusableSetting.class)
                .hasMessageStartingWith("PIX_DATABASE_URL cannot be used: ")
                .hasNoCause()
                .message()
                .doesNotContain("s3c", "ret@", "null", "\n");
    }

    private static DatabaseAddress address(String url) {
        return DatabaseAddress.of(new DatabaseSettings(url, "of settings", "from settings", Path.of("data")));
    }
}
