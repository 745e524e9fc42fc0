package pix.teams;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pix.accounts.AccountId;

/** A person accepts the terms of the spaces of a kind, once. */
@Repository
public class AcceptTerms {

    private final JdbcClient jdbc;
    private final Clock clock;

    AcceptTerms(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The first time counts. */
    public void accept(SpaceKind kind, AccountId account) {
        jdbc.sql("""
                        insert into teams.terms (kind, account_id, accepted_at) values (:kind, :account, :now)
                            on conflict do nothing
                        """)
                .param("kind", kind.name())
                .param("account", account.value())
                .param("now", clock.instant().atOffset(UTC))
                .update();
    }

    public boolean isDone(SpaceKind kind, AccountId account) {
        return jdbc.sql("select exists (select from teams.terms where account_id = :account and kind = :kind)")
                .param("kind", kind.name())
                .param("account", account.value())
                .query(Boolean.class)
                .single();
    }
}
