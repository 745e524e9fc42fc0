package pix.organisations;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pix.accounts.AccountId;
import pix.shared.Installation;
import pix.teams.MemberRole;

/** Who belongs to which organisation. */
@Repository
class Members {

    private static final String MEMBERSHIPS = """
            -- every organisation, until whoever completes it says which, or whose
            select m.account_id, m.role, o.id, o.kind, o.name, o.external_id, o.manages_students, o.shows_skills,
                   o.several_sendings, o.documentation_url, o.time_zone
              from organisations.member m
              join organisations.organisation o on o.id = m.organisation_id
             where m.left_at is null and o.archived_at is null
            """;

    private final JdbcClient jdbc;
    private final Installation installation;

    Members(JdbcClient jdbc, Installation installation) {
        this.jdbc = jdbc;
        this.installation = installation;
    }

    Optional<Member> find(AccountId account, OrganisationId organisation) {
        return jdbc.sql(MEMBERSHIPS + " and m.account_id = :account and m.organisation_id = :organisation")
                .param("account", account.value())
                .param("organisation", organisation.value())
                .query(this::member)
                .optional();
    }

    /** All the organisations of a person, by name. */
    List<Member> of(AccountId account) {
        return jdbc.sql(MEMBERSHIPS + " and m.account_id = :account order by lower(o.name), o.id")
                .param("account", account.value())
                .query(this::member)
                .list();
    }

    /** Whoever belongs to an organisation today. */
    List<Member> of(OrganisationId organisation) {
        return jdbc.sql(MEMBERSHIPS + " and m.organisation_id = :organisation order by m.joined_at, m.account_id")
                .param("organisation", organisation.value())
                .query(this::member)
                .list();
    }

    /** An organisation that was not archived. */
    Optional<Organisation> find(OrganisationId id) {
        return jdbc.sql("""
                        select o.id, o.kind, o.name, o.external_id, o.manages_students, o.shows_skills, o.several_sendings,
                               o.documentation_url, o.time_zone
                          from organisations.organisation o
                         where o.id = :id and o.archived_at is null
                        """).param("id", id.value()).query(this::organisation).optional();
    }

    /** The first of those that were not archived and import their roll; identifiers are compared without case. */
    Optional<Organisation> importing(OrganisationKind kind, String externalId) {
        return jdbc.sql("""
                        select o.id, o.kind, o.name, o.external_id, o.manages_students, o.shows_skills, o.several_sendings,
                               o.documentation_url, o.time_zone
                          from organisations.organisation o -- every organisation
                         where upper(o.external_id) = upper(:external) and o.kind = :kind
                           and o.manages_students and o.archived_at is null
                         order by o.id limit 1
                        """)
                .param("external", externalId)
                .param("kind", kind.name())
                .query(this::organisation)
                .optional();
    }

    void seen(Member member, Instant at) {
        jdbc.sql("""
                        update organisations.member set last_seen_at = :at
                         where organisation_id = :organisation and account_id = :account
                        """)
                .param("organisation", member.organisation().id().value())
                .param("account", member.account().value())
                .param("at", at.atOffset(UTC))
                .update();
    }

    private Member member(ResultSet row, int number) throws SQLException {
        return new Member(
                new AccountId(row.getLong("account_id")),
                organisation(row, number),
                MemberRole.valueOf(row.getString("role")));
    }

    private Organisation organisation(ResultSet row, int number) throws SQLException {
        return new Organisation(
                new OrganisationId(row.getLong("id")),
                OrganisationKind.valueOf(row.getString("kind")),
                row.getString("name"),
                Optional.ofNullable(row.getString("external_id")),
                row.getBoolean("manages_students"),
                row.getBoolean("shows_skills"),
                row.getBoolean("several_sendings"),
                Optional.ofNullable(row.getString("documentation_url")),
                Optional.ofNullable(row.getString("time_zone")).map(ZoneId::of).orElse(installation.timeZone()));
    }
}
