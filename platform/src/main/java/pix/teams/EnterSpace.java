package pix.teams;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pix.accounts.AccountId;

/** A member comes into a space: it is the one that opens next time. */
@Repository
public class EnterSpace {

    private final JdbcClient jdbc;

    EnterSpace(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void enter(SpaceId space, AccountId account) {
        jdbc.sql("update teams.terms set last_space_id = :space where account_id = :account and kind = :kind")
                .param("kind", space.kind().name())
                .param("space", space.value())
                .param("account", account.value())
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
