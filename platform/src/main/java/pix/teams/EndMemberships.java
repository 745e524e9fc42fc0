package pix.teams;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pix.accounts.AccountsDeleted;

/** Whoever has no account any more belongs to no team; what they made stays with it. */
@Repository
class EndMemberships {

    private final JdbcClient jdbc;
    private final Clock clock;

    EndMemberships(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @EventListener
    void deleted(AccountsDeleted gone) {
        jdbc.sql("update teams.member set left_at = :now where account_id = any(:accounts) and left_at is null")
                .param("now", clock.instant().atOffset(UTC))
                .param("accounts", gone.ids())
                .update();
    }
}
