package pix.operation;

import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import pix.operation.health.FreeSpaceWatch;
import pix.operation.postgresql.EmbeddedDatabase;
import pix.operation.postgresql.Restarts;

/** The connection pool gets its address here; the embedded database starts before the pool and stops after it. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseConfiguration.class);

    @Bean
    Database database(DatabaseSettings settings) {
        if (!settings.isEmbedded()) return new Database(DatabaseAddress.of(settings), () -> {});
        var embedded = EmbeddedDatabase.start(settings.folder(), Restarts.USUAL, DatabaseConfiguration::end);
        return new Database(DatabaseAddress.of(embedded), embedded);
    }

    @Bean
    JdbcConnectionDetails databaseAddress(Database database) {
        return database.address();
    }

    /** Migrations have a connection of their own, which is as patient as they are long. */
    @Bean(defaultCandidate = false)
    @FlywayDataSource
    DataSource migrations(Database database) {
        var address = database.address().forMigrations();
        return new DriverManagerDataSource(address.jdbcUrl(), address.user(), address.password());
    }

    @Bean
    FreeSpaceWatch freeSpace(DatabaseSettings settings) {
        return settings.isEmbedded()
                ? FreeSpaceWatch.onTheDiskOf(settings.folder().toAbsolutePath().normalize())
                : FreeSpaceWatch.ofNoDisk();
    }

    /** Without its database the process is of no use: whoever supervises it sees it end, and acts. */
    private static void end() {
        LOG.error("Pix ends, for its database is lost");
        System.exit(1);
    }

    /** An address, and what must be stopped with the application. */
    record Database(DatabaseAddress address, AutoCloseable server) implements AutoCloseable {

        @Override
        public void close() throws Exception {
            server.close();
        }
    }
}
