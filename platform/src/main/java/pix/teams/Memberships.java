package pix.teams;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pix.accounts.AccountId;

/** Who joins a space, with which role, and who leaves it. A membership that ends keeps its row and its dates. */
@Repository
public class Memberships {

    private static final String PRESENT = """
            select kind, space_id, account_id, role, joined_at, last_seen_at from teams.member where left_at is null
            """;

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    Memberships(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    /** Whoever works there, the newest first. */
    public List<Membership> of(SpaceId space) {
        return jdbc.sql(PRESENT + """
                         and kind = :kind and space_id = :space order by joined_at desc, account_id desc
                        """)
                .param("kind", space.kind().name())
                .param("space", space.value())
                .query(Memberships::membership)
                .list();
    }

    /** The spaces of a person, those that have ceased among them. */
    public List<Membership> of(AccountId account) {
        return jdbc.sql(PRESENT + " and account_id = :account order by kind, space_id")
                .param("account", account.value())
                .query(Memberships::membership)
                .list();
    }

    public List<Membership> of(SpaceKind kind, AccountId account) {
        return of(account).stream()
                .filter(member -> member.space().kind() == kind)
                .toList();
    }

    public Optional<Membership> find(SpaceId space, AccountId account) {
        return jdbc.sql(PRESENT + " and kind = :kind and space_id = :space and account_id = :account")
                .param("kind", space.kind().name())
                .param("space", space.value())
                .param("account", account.value())
                .query(Memberships::membership)
                .optional();
    }

    /** Those of them who work in some space. */
    public Set<AccountId> working(Collection<AccountId> accounts) {
        if (accounts.isEmpty()) return Set.of();
        return jdbc.sql(
                        "select distinct account_id from teams.member where account_id = any(:accounts) and left_at is null")
                .param("accounts", accounts.stream().map(AccountId::value).toArray(Long[]::new))
                .query((row, _) -> new AccountId(row.getLong("account_id")))
                .set();
    }

    /** Whoever comes back is a member again; whoever is one already has the new role. */
    void join(SpaceId space, AccountId account, MemberRole role, Instant now) {
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
        events.publishEvent(new RoleGiven(space, account, role));
    }

    void leave(SpaceId space, AccountId account, Instant now) {
        jdbc.sql("""
                        update teams.member set left_at = :now
                         where kind = :kind and space_id = :space and account_id = :account and left_at is null
                        """)
                .param("kind", space.kind().name())
                .param("space", space.value())
                .param("account", account.value())
                .param("now", now.atOffset(UTC))
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
