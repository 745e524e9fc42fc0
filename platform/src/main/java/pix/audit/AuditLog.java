package pix.audit;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pix.accounts.AccountId;

/** Where the acts of the platform's staff are written down, in the transaction of the act itself. */
@Repository
public class AuditLog {

    private final JdbcClient jdbc;
    private final Clock clock;

    AuditLog(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * @param act what was done, a word of the code: {@code organisation.created}
     * @param subject on what, by its number and never by a name: {@code organisation 12}
     */
    public void add(AccountId actor, String act, String subject, String details) {
        jdbc.sql("""
                        insert into audit.act (actor_id, act, subject, details, done_at)
                        values (:actor, :act, :subject, :details, :now)
                        """)
                .param("actor", actor.value())
                .param("act", act)
                .param("subject", subject)
                .param("details", details)
                .param("now", clock.instant().atOffset(UTC))
                .update();
    }
}
