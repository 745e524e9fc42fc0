package pix.accounts.signup;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pix.accounts.ExpiringRows;

@Repository
class SpentRobotChecks implements ExpiringRows {

    private final JdbcClient jdbc;

    SpentRobotChecks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** True the first time only, whichever process it comes to. */
    boolean spend(String challenge, Instant expiry) {
        return jdbc.sql("""
                insert into accounts.spent_robot_check (challenge, expires_at) values (:challenge, :expiry)
                on conflict (challenge) do nothing
                """)
                        .param("challenge", challenge)
                        .param("expiry", expiry.atOffset(UTC))
                        .update()
                == 1;
    }

    @Override
    public int forget(Instant now) {
        return jdbc.sql("delete from accounts.spent_robot_check where expires_at < :now")
                .param("now", now.atOffset(UTC))
                .update();
    }
}
