package pix.testing;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import pix.operation.postgresql.EmbeddedDatabase;

/**
 * The PostgreSQL that every context of this run talks to: empty when the run begins, with no care for power cuts. A context
 * whose tests commit whatever comes has a database of its own there, named by {@code pix.testing.database}.
 */
class TestDatabase implements EnvironmentPostProcessor, Ordered {

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        var server = Server.RUNNING;
        var name = environment.getProperty("pix.testing.database", "tests");
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "test database",
                        Map.of(
                                "pix.database.url",
                                server.jdbcUrl().replace("/postgres", "/" + name),
                                "pix.database.user",
                                EmbeddedDatabase.USER,
                                "pix.database.password",
                                server.password(),
                                "pix.demo",
                                environment.getProperty("pix.testing.demo", Boolean.class, true),
                                // Tests do the jobs themselves.
                                "db-scheduler.polling-interval",
                                "1h")));
    }

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }

    private static final class Server {

        static final List<String> DATABASES = List.of("tests", ServedTest.DATABASE, "real");
        static final EmbeddedDatabase RUNNING = start();

        private static EmbeddedDatabase start() {
            var server = EmbeddedDatabase.start(
                    Path.of("target/postgresql"),
                    "-c fsync=off",
                    "-c synchronous_commit=off",
                    "-c full_page_writes=off");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server)));
            var jdbc = JdbcClient.create(
                    new DriverManagerDataSource(server.jdbcUrl(), EmbeddedDatabase.USER, server.password()));
            for (var name : DATABASES) {
                jdbc.sql("drop database if exists " + name).update();
                jdbc.sql("create database " + name).update();
            }
            return server;
        }

        private static void stop(EmbeddedDatabase server) {
            try {
                server.close();
            } catch (Exception e) {
                throw new IllegalStateException("the test database does not stop", e);
            }
        }
    }
}
