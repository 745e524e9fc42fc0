package pix.accounts.address;

import static java.time.ZoneOffset.UTC;

import java.time.Duration;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pix.accounts.ExpiringRows;

@Repository
class AddressCounts implements ExpiringRows {

    private final JdbcClient jdbc;

    AddressCounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    int hits(LimitedAction action, byte[] digest, Instant now) {
        return jdbc.sql("""
                select hits from accounts.address_count
                 where action = :action and address_digest = :digest and started_at > :window
                """)
                .param("action", action.name())
                .param("digest", digest)
                .param("window", now.minus(action.window).atOffset(UTC))
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    /** One more try, in the running window or as the first of a new one. */
    int hit(LimitedAction action, byte[] digest, Instant now) {
        return jdbc.sql("""
                insert into accounts.address_count as seen (action, address_digest, started_at, hits)
                values (:action, :digest, :now, 1)
                on conflict (action, address_digest) do update
                   set hits = case when seen.started_at > :window then seen.hits + 1 else 1 end,
                       started_at = case when seen.started_at > :window then seen.started_at else :now end
                returning hits
                """)
                .param("action", action.name())
                .param("digest", digest)
                .param("now", now.atOffset(UTC))
                .param("window", now.minus(action.window).atOffset(UTC))
                .query(Integer.class)
                .single();
    }

    @Override
    public int forget(Instant now) {
        return jdbc.sql("delete from accounts.address_count where started_at < :day")
                .param("day", now.minus(Duration.ofDays(1)).atOffset(UTC))
                .update();
    }
}
