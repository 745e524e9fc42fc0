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
    private final Spaces spaces;
    private final Clock clock;

    AuditLog(JdbcClient jdbc, Spaces spaces, Clock clock) {
        this.jdbc = jdbc;
        this.spaces = spaces;
        this.clock = clock;
    }

    /** An act of the staff, which concerns nobody else. */
    public void add(AccountId actor, ActKind kind, String subject, String details) {
        add(Entry.of(kind).by(actor).on(subject).saying(details));
    }

    /** What happens to a person is told where they work, and to the staff alone if they work nowhere. */
    public void addAbout(AccountId person, Entry entry) {
        var where = spaces.of(person);
        if (where.isEmpty()) add(entry);
        for (var space : where) add(entry.in(space));
    }

    public void add(Entry entry) {
        jdbc.sql("""
                        insert into audit.act (actor_id, act, subject, details, organisation_id, times, done_at)
                        values (:actor, :act, :subject, :details, :organisation, :times, :now)
                        """)
                .param("actor", entry.actor().map(AccountId::value).orElse(null))
                .param("act", entry.kind().word())
                .param("subject", entry.subject())
                .param("details", entry.details())
                .param("organisation", entry.organisation().orElse(null))
                .param("times", entry.times())
                .param("now", clock.instant().atOffset(UTC))
                .update();
    }
}
