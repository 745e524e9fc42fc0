package pix.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pix.accounts.AccountId;

/** What is read of the journal, the latest first. */
@Repository
public class AuditViews {

    public static final int SIZE = 50;

    private final JdbcClient jdbc;

    AuditViews(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param subject on what; empty for everything */
    public List<Act> page(String subject, int page) {
        return jdbc.sql("""
                        select id, actor_id, act, subject, details, done_at from audit.act
                         where (:subject = '' or subject = :subject)
                         order by id desc limit :size offset :offset
                        """)
                .param("subject", subject)
                .param("size", SIZE)
                .param("offset", (page - 1) * SIZE)
                .query(AuditViews::act)
                .list();
    }

    public int count(String subject) {
        return jdbc.sql("select count(*) from audit.act where (:subject = '' or subject = :subject)")
                .param("subject", subject)
                .query(Integer.class)
                .single();
    }

    /** What concerns one organisation, for its administrators. */
    public List<Act> page(long organisation, int page) {
        return jdbc.sql("""
                        select id, actor_id, act, subject, details, done_at from audit.act
                         where organisation_id = :organisation
                         order by id desc limit :size offset :offset
                        """)
                .param("organisation", organisation)
                .param("size", SIZE)
                .param("offset", (page - 1) * SIZE)
                .query(AuditViews::act)
                .list();
    }

    public int count(long organisation) {
        return jdbc.sql("select count(*) from audit.act where organisation_id = :organisation")
                .param("organisation", organisation)
                .query(Integer.class)
                .single();
    }

    private static Act act(ResultSet row, int number) throws SQLException {
        return new Act(
                Optional.ofNullable(row.getObject("actor_id", Long.class)).map(AccountId::new),
                ActKind.of(row.getString("act")),
                row.getString("subject"),
                row.getString("details"),
                row.getObject("done_at", OffsetDateTime.class).toInstant());
    }
}
