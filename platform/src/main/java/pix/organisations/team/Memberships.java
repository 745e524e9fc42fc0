package pix.organisations.team;

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
import pix.organisations.OrganisationId;
import pix.shared.NotFound;
import pix.teams.MemberRole;

/** Who joins an organisation, with which role, and who leaves it. A membership that ends keeps its row and its dates. */
@Repository
class Memberships {

    record Membership(AccountId account, MemberRole role, Instant joinedAt, Optional<Instant> lastSeenAt) {

        boolean isAdministrator() {
            return role == MemberRole.ADMINISTRATOR;
        }
    }

    private final JdbcClient jdbc;

    Memberships(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    String name(OrganisationId organisation) {
        return name(organisation, "");
    }

    /** Its name; what concerns its team waits, so that two administrators cannot remove each other at the same time. */
    String hold(OrganisationId organisation) {
        return name(organisation, " for update");
    }

    private String name(OrganisationId organisation, String lock) {
        return jdbc.sql("select name from organisations.organisation where id = :id and archived_at is null" + lock)
                .param("id", organisation.value())
                .query(String.class)
                .optional()
                .orElseThrow(() -> new NotFound("organisation", organisation));
    }

    List<Membership> of(OrganisationId organisation) {
        return jdbc.sql("""
                        select account_id, role, joined_at, last_seen_at
                          from organisations.member
                         where organisation_id = :organisation and left_at is null
                         order by joined_at desc, account_id desc
                        """)
                .param("organisation", organisation.value())
                .query(Memberships::membership)
                .list();
    }

    /** Whoever comes back is a member again; whoever is one already has the new role. */
    void join(OrganisationId organisation, AccountId account, MemberRole role, Instant now) {
        jdbc.sql("""
                        insert into organisations.member as m (organisation_id, account_id, role, joined_at)
                        values (:organisation, :account, :role, :now)
                        on conflict (organisation_id, account_id) do update
                           set role = :role, left_at = null,
                               joined_at = case when m.left_at is null then m.joined_at else :now end
                        """)
                .param("organisation", organisation.value())
                .param("account", account.value())
                .param("role", role.name())
                .param("now", now.atOffset(UTC))
                .update();
    }

    void leave(OrganisationId organisation, AccountId account, Instant now) {
        jdbc.sql("""
                        update organisations.member set left_at = :now
                         where organisation_id = :organisation and account_id = :account and left_at is null
                        """)
                .param("organisation", organisation.value())
                .param("account", account.value())
                .param("now", now.atOffset(UTC))
                .update();
    }

    private static Membership membership(ResultSet row, int number) throws SQLException {
        return new Membership(
                new AccountId(row.getLong("account_id")),
                MemberRole.valueOf(row.getString("role")),
                row.getObject("joined_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("last_seen_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant));
    }
}
