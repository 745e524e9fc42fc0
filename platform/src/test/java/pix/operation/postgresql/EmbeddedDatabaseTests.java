package pix.operation.postgresql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class EmbeddedDatabaseTests {

    @TempDir
    static Path folder;

    @Test
    void rows_are_kept_from_one_start_to_the_next() throws Exception {
        try (var database = EmbeddedDatabase.start(folder)) {
            client(database).sql("create table kept as select 42 as answer").update();
        }

        try (var database = EmbeddedDatabase.start(folder)) {
            assertThat(client(database)
                            .sql("select answer from kept")
                            .query(Integer.class)
                            .single())
                    .isEqualTo(42);
        }
    }

    @Test
    void an_acknowledged_write_is_on_the_disk() throws Exception {
        try (var database = EmbeddedDatabase.start(folder)) {
            for (var setting : new String[] {"fsync", "synchronous_commit", "full_page_writes", "data_checksums"})
                assertThat(client(database)
                                .sql("show " + setting)
                                .query(String.class)
                                .single())
                        .isEqualTo("on");
        }
    }

    @Test
    void a_folder_is_run_by_one_process_at_a_time() throws Exception {
        try (var database = EmbeddedDatabase.start(folder)) {
            assertThatThrownBy(() -> EmbeddedDatabase.start(folder)).hasMessageContaining("already running");
            assertThat(client(database).sql("select 1").query(Integer.class).single())
                    .isOne();
        }
    }

    @Test
    void a_server_left_behind_by_a_killed_process_is_replaced() throws Exception {
        var orphan = abandoned();

        try (var database = EmbeddedDatabase.start(folder)) {
            assertThat(orphan.onExit()).succeedsWithin(Duration.ofSeconds(10));
            assertThat(client(database).sql("select 1").query(Integer.class).single())
                    .isOne();
        }
    }

    @Test
    void nobody_enters_without_the_password() throws Exception {
        try (var database = EmbeddedDatabase.start(folder)) {
            var stranger =
                    JdbcClient.create(new DriverManagerDataSource(database.jdbcUrl(), EmbeddedDatabase.USER, "guess"));

            assertThatThrownBy(
                            () -> stranger.sql("select 1").query(Integer.class).single())
                    .hasRootCauseMessage("FATAL: password authentication failed for user \"pix\"");
        }
    }

    private ProcessHandle abandoned() throws Exception {
        var cluster = new Cluster(folder, Programs.unpackedIn(folder.resolve("programs")), Unprivileged.prefix(folder));
        cluster.initialise();
        cluster.start(List.of());
        var pid = Files.readAllLines(folder.resolve("data/postmaster.pid")).getFirst();
        return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
    }

    private static JdbcClient client(EmbeddedDatabase database) {
        return JdbcClient.create(
                new DriverManagerDataSource(database.jdbcUrl(), EmbeddedDatabase.USER, database.password()));
    }
}
