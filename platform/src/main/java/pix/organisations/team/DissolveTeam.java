package pix.organisations.team;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pix.organisations.OrganisationId;

/** Everybody leaves an organisation that ceases, and whoever was invited is invited no more. */
@Repository
public class DissolveTeam {

    private final JdbcClient jdbc;
    private final Clock clock;

    DissolveTeam(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public void dissolve(OrganisationId organisation) {
        end(
                "update organisations.member set left_at = :now where organisation_id = :organisation and left_at is null",
                organisation);
        end("""
                update organisations.invitation set cancelled_at = :now
                 where organisation_id = :organisation and accepted_at is null and cancelled_at is null
                """, organisation);
    }

    private void end(String statement, OrganisationId organisation) {
        jdbc.sql(statement)
                .param("organisation", organisation.value())
                .param("now", clock.instant().atOffset(UTC))
                .update();
    }
}
