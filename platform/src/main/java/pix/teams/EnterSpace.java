package pix.teams;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import pix.accounts.AccountId;

/** A member comes into a space: it is the one that opens next time, and the staff sees when they were there. */
@Repository
public class EnterSpace {

    private final JdbcClient jdbc;
    private final Clock clock;

    EnterSpace(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional
    public void enter(SpaceId space, AccountId account) {
        jdbc.sql("update teams.terms set last_space_id = :space where account_id = :account and kind = :kind")
                .param("kind", space.kind().name())
                .param("space", space.value())
                .param("account", account.value())
                .update();
        jdbc.sql("""
                        update teams.member set last_seen_at = :now
                         where kind = :kind and space_id = :space and account_id = :account
                        """)
                .param("kind", space.kind().name())
                .param("space", space.value())
                .param("account", account.value())
                .param("now", clock.instant().atOffset(UTC))
                .update();
    }

    /** Where this person was last. */
    public Optional<SpaceId> last(SpaceKind kind, AccountId account) {
        return jdbc.sql("""
                        select last_space_id from teams.terms
                         where account_id = :account and kind = :kind and last_space_id is not null
                        """)
                .param("kind", kind.name())
                .param("account", account.value())
                .query(Long.class)
                .optional()
                .map(id -> new SpaceId(kind, id));
    }
}
