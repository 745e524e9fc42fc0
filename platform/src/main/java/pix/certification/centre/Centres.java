package pix.certification.centre;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pix.certification.CentreId;
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

    Optional<Centre> find(CentreId id) {
        return jdbc.sql(OPEN + " and id = :id")
                .param("id", id.value())
                .query(this::centre)
                .optional();
    }

    /** By name. */
    List<Centre> all(Collection<CentreId> ids) {
        if (ids.isEmpty()) return List.of();
        return jdbc.sql(OPEN + " and id in (:ids) order by lower(name), id")
                .param("ids", ids.stream().map(CentreId::value).toList())
                .query(this::centre)
                .list();
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
