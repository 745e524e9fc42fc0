package pix.web.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import pix.testing.StorageTest;

/** What the real pool says, on the real PostgreSQL. */
@StorageTest
class DatabaseDownTests {

    private static final int SOON = 250;

    @Autowired
    DataSource ours;

    @Test
    void a_pool_whose_connections_are_all_taken_is_busy_and_not_down() throws SQLException {
        try (var pool = pool(ours.unwrap(HikariDataSource.class).getJdbcUrl());
                var _ = pool.getConnection()) {
            for (var fault : faults(pool)) {
                assertThat(DatabaseDown.isBehind(fault)).isTrue();
                assertThat(DatabaseDown.isOnlyBusy(fault)).as(fault.toString()).isTrue();
            }
        }
    }

    @Test
    void a_database_that_refuses_is_down_and_not_busy() {
        try (var pool = pool("jdbc:postgresql://127.0.0.1:1/nothing?connectTimeout=1")) {
            for (var fault : faults(pool)) {
                assertThat(DatabaseDown.isBehind(fault)).isTrue();
                assertThat(DatabaseDown.isOnlyBusy(fault)).as(fault.toString()).isFalse();
            }
        }
    }

    /** Of a query alone, and of one in a transaction. */
    private static ArrayList<Throwable> faults(HikariDataSource pool) {
        var faults = new ArrayList<Throwable>();
        faults.add(catchThrowable(() -> new JdbcTemplate(pool).execute((Connection _) -> 1)));
        var transaction = new TransactionTemplate(new DataSourceTransactionManager(pool));
        faults.add(catchThrowable(() -> transaction.execute(_ -> 1)));
        return faults;
    }

    private HikariDataSource pool(String url) {
        var pool = new HikariDataSource();
        pool.setJdbcUrl(url);
        try {
            pool.setUsername(ours.unwrap(HikariDataSource.class).getUsername());
            pool.setPassword(ours.unwrap(HikariDataSource.class).getPassword());
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
        pool.setMaximumPoolSize(1);
        pool.setMinimumIdle(0);
        pool.setInitializationFailTimeout(-1);
        pool.setConnectionTimeout(SOON);
        return pool;
    }
}
