package pix.audit;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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

    /** A page of at most {@link #SIZE} lines. It is not counted how many there are: there may be millions. */
    public ActPage page(ActFilter filter) {
        var kinds = filter.family().map(ActKind::words).orElse(List.of());
        var found = jdbc.sql("""
                        select id, actor_id, act, subject, details, times, done_at from audit.act
                         where (cast(:organisation as bigint) is null or organisation_id = :organisation)
                           and (:subject = '' or subject = :subject)
                           and (cardinality(cast(:kinds as text[])) = 0 or act = any(cast(:kinds as text[])))
                           and (cast(:actor as bigint) is null or actor_id = :actor)
                           and (cast(:from as timestamptz) is null or done_at >= :from)
                           and (cast(:until as timestamptz) is null or done_at < :until)
                           and (cast(:before as bigint) is null or id < :before)
                         order by id desc limit :most
                        """)
                .param("organisation", filter.organisation().orElse(null))
                .param("subject", filter.subject())
                .param("kinds", kinds.toArray(String[]::new))
                .param("actor", filter.actor().map(AccountId::value).orElse(null))
                .param("from", utc(filter.from()))
                .param("until", utc(filter.until()))
                .param("before", filter.before().orElse(null))
                .param("most", SIZE + 1)
                .query(AuditViews::act)
                .list();
        return ActPage.of(found);
    }

    private static @Nullable OffsetDateTime utc(Optional<Instant> at) {
        return at.map(instant -> instant.atOffset(UTC)).orElse(null);
    }

    private static Act act(ResultSet row, int number) throws SQLException {
        return new Act(
                row.getLong("id"),
                Optional.ofNullable(row.getObject("actor_id", Long.class)).map(AccountId::new),
                ActKind.of(row.getString("act")),
                row.getString("subject"),
                row.getString("details"),
                row.getInt("times"),
                row.getObject("done_at", OffsetDateTime.class).toInstant());
    }
}
