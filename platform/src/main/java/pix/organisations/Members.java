package pix.organisations;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pix.accounts.AccountId;
import pix.shared.Installation;
import pix.teams.Membership;
import pix.teams.Memberships;
import pix.teams.SpaceKind;

/** Who belongs to which organisation. */
@Repository
class Members {

    private static final String OPEN = """
            select o.id, o.kind, o.name, o.external_id, o.manages_students, o.shows_skills, o.several_sendings,
                   o.documentation_url, o.time_zone
              from organisations.organisation o
             where o.archived_at is null
            """;

    private final JdbcClient jdbc;
    private final Memberships teams;
    private final Installation installation;

    Members(JdbcClient jdbc, Memberships teams, Installation installation) {
        this.jdbc = jdbc;
        this.teams = teams;
        this.installation = installation;
    }

    Optional<Member> find(AccountId account, OrganisationId organisation) {
        return teams.find(organisation.space(), account)
                .flatMap(member -> find(organisation).map(found -> new Member(account, found, member.role())));
    }

    /** All the organisations of a person, by name. */
    List<Member> of(AccountId account) {
        var roles = teams.of(SpaceKind.ORGANISATION, account).stream()
                .collect(toUnmodifiableMap(member -> member.space().value(), Membership::role));
        if (roles.isEmpty()) return List.of();
        return jdbc
                .sql(OPEN + " and o.id = any(:ids) order by lower(o.name), o.id")
                .param("ids", roles.keySet().toArray(Long[]::new))
                .query(this::organisation)
                .list()
                .stream()
                .map(found -> new Member(
                        account, found, requireNonNull(roles.get(found.id().value()))))
                .toList();
    }

    /** Whoever belongs to an organisation today, the first to come first. */
    List<Member> of(OrganisationId organisation) {
        return find(organisation).stream()
                .flatMap(found -> teams.of(organisation.space()).reversed().stream()
                        .map(member -> new Member(member.account(), found, member.role())))
                .toList();
    }

    /** An organisation that was not archived. */
    Optional<Organisation> find(OrganisationId id) {
        return jdbc.sql(OPEN + " and o.id = :id")
                .param("id", id.value())
                .query(this::organisation)
                .optional();
    }

    List<Organisation> called(OrganisationKind kind, String externalId) {
        return jdbc.sql(OPEN + " and o.kind = :kind and upper(o.external_id) = upper(:external) order by o.id")
                .param("kind", kind.name())
                .param("external", externalId)
                .query(this::organisation)
                .list();
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
