package pix.teams;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Everybody leaves a space that ceases, and whoever was invited is invited no more. */
@Repository
public class DissolveTeam {

    private final JdbcClient jdbc;
    private final Clock clock;

    DissolveTeam(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public void dissolve(SpaceId space) {
        end(
                "update teams.member set left_at = :now where kind = :kind and space_id = :space and left_at is null",
                space);
        end("""
                update teams.invitation set cancelled_at = :now
                 where kind = :kind and space_id = :space and accepted_at is null and cancelled_at is null
                """, space);
    }

    private void end(String statement, SpaceId space) {
        jdbc.sql(statement)
                .param("kind", space.kind().name())
                .param("space", space.value())
                .param("now", clock.instant().atOffset(UTC))
                .update();
    }
}
