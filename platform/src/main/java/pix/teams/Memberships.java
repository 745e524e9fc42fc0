package pix.teams;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pix.accounts.AccountId;

/** Who works in which space, with which role. A membership that ends keeps its row and its dates. */
@Repository("membershipsOfSpaces")
public class Memberships {

    private static final String COLUMNS = "select kind, space_id, account_id, role, joined_at, last_seen_at";

    private final JdbcClient jdbc;

    Memberships(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All those of a person. */
    public List<Membership> of(SpaceKind kind, AccountId account) {
        return jdbc.sql(COLUMNS + """
                          from teams.member
                         where account_id = :account and kind = :kind and left_at is null
                         order by space_id
                        """)
                .param("kind", kind.name())
                .param("account", account.value())
                .query(Memberships::membership)
                .list();
    }

    /** Whoever comes back is a member again; whoever is one already has the new role. */
    public void join(SpaceId space, AccountId account, MemberRole role, Instant now) {
        jdbc.sql("""
                        insert into teams.member as m (kind, space_id, account_id, role, joined_at)
                        values (:kind, :space, :account, :role, :now)
                        on conflict (kind, space_id, account_id) do update
                           set role = :role, left_at = null,
                               joined_at = case when m.left_at is null then m.joined_at else :now end
                        """)
                .param("kind", space.kind().name())
                .param("space", space.value())
                .param("account", account.value())
                .param("role", role.name())
                .param("now", now.atOffset(UTC))
                .update();
    }

    void seen(SpaceId space, AccountId account, Instant at) {
        jdbc.sql("""
                        update teams.member set last_seen_at = :at
                         where kind = :kind and space_id = :space and account_id = :account
                        """)
                .param("kind", space.kind().name())
                .param("space", space.value())
                .param("account", account.value())
                .param("at", at.atOffset(UTC))
                .update();
    }

    private static Membership membership(ResultSet row, int number) throws SQLException {
        return new Membership(
                new SpaceId(SpaceKind.valueOf(row.getString("kind")), row.getLong("space_id")),
                new AccountId(row.getLong("account_id")),
                MemberRole.valueOf(row.getString("role")),
                row.getObject("joined_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("last_seen_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant));
    }
}
