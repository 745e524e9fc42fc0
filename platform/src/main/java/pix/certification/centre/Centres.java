package pix.certification.centre;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pix.accounts.AccountId;
import pix.certification.CentreId;
import pix.organisations.Organisation;
import pix.organisations.OrganisationKind;
import pix.shared.Installation;

/** The centres that were not archived. */
@Repository
class Centres {

    private static final String OPEN = """
            select id, kind, name, external_id, time_zone from certification.centre where archived_at is null
            """;

    private final JdbcClient jdbc;
    private final Installation installation;

    Centres(JdbcClient jdbc, Installation installation) {
        this.jdbc = jdbc;
        this.installation = installation;
    }

    /** Empty where this identifier has a centre already. */
    Optional<CentreId> add(AccountId by, OrganisationKind kind, String name, Optional<String> externalId, Instant now) {
        return jdbc.sql("""
                        insert into certification.centre (kind, name, external_id, created_at, created_by)
                        values (:kind, :name, :external, :now, :by)
                        on conflict (upper(external_id)) where archived_at is null do nothing
                        returning id
                        """)
                .param("kind", kind.name())
                .param("name", name)
                .param("external", externalId.orElse(null))
                .param("now", now.atOffset(UTC))
                .param("by", by.value())
                .query(Long.class)
                .optional()
                .map(CentreId::new);
    }

    Optional<Centre> find(CentreId id) {
        return jdbc.sql(OPEN + " and id = :id")
                .param("id", id.value())
                .query(this::centre)
                .optional();
    }

    /** By name. */
    List<Centre> all(Collection<CentreId> ids) {
        if (ids.isEmpty()) return List.of();
        return jdbc.sql(OPEN + " and id = any(:ids) order by lower(name), id")
                .param("ids", ids.stream().map(CentreId::value).toArray(Long[]::new))
                .query(this::centre)
                .list();
    }

    /** That of an organisation: of its kind, with the same UAI. Two that have none have nothing to do with each other. */
    Optional<Centre> of(Organisation organisation) {
        return organisation.externalId().flatMap(this::called).filter(centre -> centre.kind() == organisation.kind());
    }

    /** The one with this UAI, which is compared without case. */
    Optional<Centre> called(String externalId) {
        return jdbc.sql(OPEN + " and upper(external_id) = upper(:external)")
                .param("external", externalId)
                .query(this::centre)
                .optional();
    }

    private Centre centre(ResultSet row, int number) throws SQLException {
        return new Centre(
                new CentreId(row.getLong("id")),
                OrganisationKind.valueOf(row.getString("kind")),
                row.getString("name"),
                Optional.ofNullable(row.getString("external_id")),
                Optional.ofNullable(row.getString("time_zone")).map(ZoneId::of).orElse(installation.timeZone()));
    }
}
