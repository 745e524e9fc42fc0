package pix.accounts.session;

import static java.time.ZoneOffset.UTC;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pix.accounts.AccountId;
import pix.accounts.ExpiringRows;
import pix.accounts.Token;

/** Log-ins whose password was right and whose code is still to come. They open nothing but the page that asks for it. */
@Repository
class PendingLogIns implements ExpiringRows {

    private static final Duration VALID = Duration.ofMinutes(10);

    /** @param mustChoose the password was one that opens once */
    record Pending(AccountId account, boolean mustChoose) {}

    private final JdbcClient jdbc;

    PendingLogIns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Token add(Pending pending, Instant now) {
        var token = Token.random();
        jdbc.sql("""
                        insert into accounts.pending_log_in (token_digest, account_id, must_choose, expires_at)
                        values (:token, :account, :choose, :expiry)
                        """)
                .param("token", token.digest())
                .param("account", pending.account().value())
                .param("choose", pending.mustChoose())
                .param("expiry", now.plus(VALID).atOffset(UTC))
                .update();
        return token;
    }

    Optional<Pending> find(Token token, Instant now) {
        return jdbc.sql("""
                        select account_id, must_choose from accounts.pending_log_in
                         where token_digest = :token and expires_at > :now
                        """)
                .param("token", token.digest())
                .param("now", now.atOffset(UTC))
                .query((row, _) -> new Pending(new AccountId(row.getLong("account_id")), row.getBoolean("must_choose")))
                .optional();
    }

    /** Of two at the same time, one goes through. */
    boolean use(Token token) {
        return jdbc.sql("delete from accounts.pending_log_in where token_digest = :token")
                        .param("token", token.digest())
                        .update()
                == 1;
    }

    void removeAllOf(AccountId account) {
        jdbc.sql("delete from accounts.pending_log_in where account_id = :account")
                .param("account", account.value())
                .update();
    }

    @Override
    public int forget(Instant now) {
        return jdbc.sql("delete from accounts.pending_log_in where expires_at < :now")
                .param("now", now.atOffset(UTC))
                .update();
    }
}
