package pix.operation.postgresql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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
            assertThat(answer(database)).isOne();
        }
    }

    @Test
    void a_server_left_behind_by_a_killed_process_is_replaced() throws Exception {
        var orphan = abandoned();

        try (var database = EmbeddedDatabase.start(folder)) {
            assertThat(orphan.onExit()).succeedsWithin(Duration.ofSeconds(10));
            assertThat(answer(database)).isOne();
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

    @Test
    void a_server_that_another_living_process_of_ours_has_started_is_left_alone() throws Exception {
        var other = new ProcessBuilder("sleep", "60").start();
        var server = abandoned(Postmaster.startedBy(other.toHandle()));

        assertThatThrownBy(() -> EmbeddedDatabase.start(folder)).hasMessageContaining("already running");
        assertThat(server.isAlive()).isTrue();

        other.destroyForcibly().waitFor();
        EmbeddedDatabase.start(folder).close();
        assertThat(server.onExit()).succeedsWithin(Duration.ofSeconds(10));
    }

    @ParameterizedTest
    @ValueSource(strings = {"NUMBER", "NUMBER\n/elsewhere", "", "\n", "not a number", "999999999999999999", "-1"})
    void a_file_that_a_dead_server_has_left_harms_nobody(String left) throws Exception {
        EmbeddedDatabase.start(folder).close();
        var mentionsTheFolder = new ProcessBuilder("sh", "-c", "sleep 60; true", "-D", data().toString()).start();
        Files.writeString(pidFile(), left.replace("NUMBER", Long.toString(mentionsTheFolder.pid())));

        try (var database = EmbeddedDatabase.start(folder)) {
            assertThat(answer(database)).isOne();
            assertThat(mentionsTheFolder.isAlive()).isTrue();
        } finally {
            mentionsTheFolder.descendants().forEach(ProcessHandle::destroyForcibly);
            mentionsTheFolder.destroyForcibly();
        }
    }

    @Test
    void a_server_that_is_killed_is_started_again_where_it_was_with_all_that_it_acknowledged() throws Exception {
        try (var database = EmbeddedDatabase.start(folder)) {
            var client = client(database);
            client.sql("create table acknowledged (number int)").update();

            for (int kill = 1; kill <= 3; kill++) {
                client.sql("insert into acknowledged values (:number)")
                        .param("number", kill)
                        .update();
                server().destroyForcibly();
                int round = kill;
                await().atMost(Duration.ofSeconds(60))
                        .ignoreExceptions()
                        .until(
                                () -> client.sql("select count(*) from acknowledged")
                                        .query(Integer.class)
                                        .single(),
                                count -> count == round);
            }
        }
    }

    @Test
    void a_server_that_cannot_be_started_again_is_given_up_and_somebody_is_told() throws Exception {
        var lost = new CountDownLatch(1);
        var control = data().resolve("global/pg_control");
        var aside = folder.resolve("pg_control");
        try (var _ = EmbeddedDatabase.start(folder, new Restarts(2, Duration.ofMillis(100)), lost::countDown)) {
            Files.move(control, aside);
            server().destroyForcibly();

            assertThat(lost.await(60, TimeUnit.SECONDS)).isTrue();
        } finally {
            Files.move(aside, control, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    @Test
    void a_server_that_we_stop_stays_stopped() throws Exception {
        var database = EmbeddedDatabase.start(folder);
        var server = server();

        database.close();

        assertThat(server.onExit()).succeedsWithin(Duration.ofSeconds(10));
        Thread.sleep(1_500);
        assertThat(pidFile()).doesNotExist();
    }

    @Test
    void ending_after_the_server_has_ended_is_no_fault() throws Exception {
        var database = EmbeddedDatabase.start(folder, new Restarts(1, Duration.ofMinutes(5)), () -> {});
        server().destroyForcibly();

        assertThatCode(database::close).doesNotThrowAnyException();
    }

    private static ProcessHandle abandoned(String... options) throws Exception {
        var cluster = new Cluster(folder, Programs.unpackedIn(folder.resolve("programs")), Unprivileged.prefix(folder));
        cluster.initialise();
        cluster.start(List.of(options));
        return server();
    }

    private static ProcessHandle server() throws Exception {
        var pid = Files.readAllLines(pidFile()).getFirst();
        return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
    }

    private static Path data() {
        return folder.resolve("data");
    }

    private static Path pidFile() {
        return data().resolve("postmaster.pid");
    }

    private static int answer(EmbeddedDatabase database) {
        return client(database).sql("select 1").query(Integer.class).single();
    }

    private static JdbcClient client(EmbeddedDatabase database) {
        return JdbcClient.create(
                new DriverManagerDataSource(database.jdbcUrl(), EmbeddedDatabase.USER, database.password()));
    }
}
