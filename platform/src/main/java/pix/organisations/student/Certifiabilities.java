package pix.organisations.student;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pix.accounts.AccountId;

/** Which students are certifiable, and when that was seen. */
@Repository
class Certifiabilities {

    private final JdbcClient jdbc;

    Certifiabilities(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean has(AccountId learner) {
        return jdbc.sql(
                        "select exists (select from organisations.student where account_id = :learner) -- every organisation")
                .param("learner", learner.value())
                .query(Boolean.class)
                .single();
    }

    void keep(AccountId learner, boolean certifiable, Instant now, Instant fresh) {
        jdbc.sql("""
                -- every organisation
                update organisations.student set certifiable = :certifiable, certifiable_at = :now
                 where account_id = :learner and deleted_at is null
                   and (certifiable is distinct from :certifiable or certifiable_at < :fresh)
                """)
                .param("certifiable", certifiable)
                .param("now", now.atOffset(UTC))
                .param("learner", learner.value())
                .param("fresh", fresh.atOffset(UTC))
                .update();
    }
}
