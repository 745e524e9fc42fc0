package pix.audit;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pix.accounts.AccountId;

/** The journal: what was done is written down in the transaction of the act itself. */
@Repository
public class AuditLog {

    private final JdbcClient jdbc;
    private final Clock clock;

    AuditLog(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** An act of the staff, which concerns nobody else. */
    public void add(AccountId actor, ActKind kind, String subject, String details) {
        add(Entry.of(kind).by(actor).on(subject).saying(details));
    }

    public void add(Entry entry) {
        jdbc.sql("""
                        insert into audit.act (actor_id, act, subject, details, organisation_id, done_at)
                        values (:actor, :act, :subject, :details, :organisation, :now)
                        """)
                .param("actor", entry.actor().map(AccountId::value).orElse(null))
                .param("act", entry.kind().word())
                .param("subject", entry.subject())
                .param("details", entry.details())
                .param("organisation", entry.organisation().orElse(null))
                .param("now", clock.instant().atOffset(UTC))
                .update();
    }
}
