package pix.operation;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pix.operation.postgresql.EmbeddedDatabase;

/** The connection pool gets its address here; the embedded database starts before the pool and stops after it. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    @Bean
    Database database(DatabaseSettings settings) {
        if (!settings.isEmbedded()) return new Database(DatabaseAddress.of(settings), () -> {});
        var embedded = EmbeddedDatabase.start(settings.folder());
        return new Database(
                new DatabaseAddress(embedded.jdbcUrl(), EmbeddedDatabase.USER, embedded.password()), embedded);
    }

    @Bean
    JdbcConnectionDetails databaseAddress(Database database) {
        return database.address();
    }

    /** An address, and what must be stopped with the application. */
    record Database(DatabaseAddress address, AutoCloseable server) implements AutoCloseable {

        @Override
        public void close() throws Exception {
            server.close();
        }
    }
}
