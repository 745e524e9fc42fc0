package pix.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import pix.operation.postgresql.EmbeddedDatabase;

/** The real PostgreSQL, with all its processes stopped: it neither answers nor hangs up. */
class FrozenDatabaseTests {

    @TempDir
    static Path folder;

    static EmbeddedDatabase database;
    static HikariDataSource pool;

    @BeforeAll
    static void a_pool_is_connected_as_ours_is() throws Exception {
        database = EmbeddedDatabase.start(folder);
        var settings = new HikariConfig();
        var address = DatabaseAddress.of(database);
        settings.setJdbcUrl(address.jdbcUrl().replace("socketTimeout=30", "socketTimeout=3"));
        settings.setUsername(address.user());
        settings.setPassword(address.password());
        settings.setConnectionTimeout(3_000);
        pool = new HikariDataSource(settings);
    }

    @AfterAll
    static void it_ends() throws Exception {
        pool.close();
        database.close();
    }

    @AfterEach
    void it_goes_on() throws Exception {
        signal("CONT");
    }

    @Test
    void a_page_that_waits_for_it_is_given_up_and_so_are_those_that_come_after() throws Exception {
        var asked = CompletableFuture.supplyAsync(() -> query("select pg_sleep(1)"));
        Thread.sleep(300);
        signal("STOP");

        assertThat(asked).failsWithin(Duration.ofSeconds(5));
        for (int next = 0; next < 3; next++) {
            var began = System.nanoTime();
            assertThatThrownBy(() -> query("select 1"));
            assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(8));
        }
    }

    @Test
    void it_serves_again_when_it_goes_on() throws Exception {
        signal("STOP");
        assertThatThrownBy(() -> query("select 1"));
        signal("CONT");

        await().atMost(Duration.ofSeconds(15)).ignoreExceptions().until(() -> query("select 1"), "1"::equals);
    }

    @Test
    void the_address_says_how_long_a_page_waits() {
        assertThat(DatabaseAddress.of(database).jdbcUrl()).contains("socketTimeout=30");
    }

    private static String query(String sql) {
        return JdbcClient.create(pool).sql(sql).query(String.class).single();
    }

    private static void signal(String name) throws Exception {
        var pid = Files.readAllLines(folder.resolve("data/postmaster.pid")).getFirst();
        var server = ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
        var words = new ArrayList<>(List.of("kill", "-" + name));
        Stream.concat(Stream.of(server), server.descendants())
                .forEach(process -> words.add(Long.toString(process.pid())));
        new ProcessBuilder(words).start().waitFor();
    }
}
