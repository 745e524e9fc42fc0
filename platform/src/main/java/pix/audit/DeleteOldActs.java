package pix.audit;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pix.accounts.ExpiringRows;

/** Lines of the journal are deleted after their time: who did what is personal too. */
@Repository
class DeleteOldActs implements ExpiringRows {

    private static final int AT_ONCE = 10_000;

    private final JdbcClient jdbc;
    private final JournalSettings settings;

    DeleteOldActs(JdbcClient jdbc, JournalSettings settings) {
        this.jdbc = jdbc;
        this.settings = settings;
    }

    @Override
    public int forget(Instant now) {
        int all = 0;
        for (int some = AT_ONCE; some == AT_ONCE; all += some) some = delete(now);
        return all;
    }

    private int delete(Instant now) {
        return jdbc.sql("""
                delete from audit.act
                 where id in (select id from audit.act where done_at < :then order by done_at limit :most)
                """)
                .param("then", now.minus(settings.kept()).atOffset(UTC))
                .param("most", AT_ONCE)
                .update();
    }
}
