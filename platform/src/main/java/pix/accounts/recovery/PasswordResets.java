package pix.accounts.recovery;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pix.accounts.AccountId;
import pix.accounts.EmailAddress;
import pix.accounts.ExpiringRows;
import pix.accounts.Token;

@Repository
class PasswordResets implements ExpiringRows {

    private final JdbcClient jdbc;

    PasswordResets(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<AccountOfMailbox> accountOf(EmailAddress email) {
        return jdbc.sql("select id, locale from accounts.account where email = :email")
                .param("email", email.value())
                .query((row, _) ->
                        new AccountOfMailbox(new AccountId(row.getLong("id")), Locale.of(row.getString("locale"))))
                .optional();
    }

    void add(Token token, Optional<AccountId> account, boolean wasMailed, Instant now, Instant expiry) {
        jdbc.sql("""
                insert into accounts.password_reset (token_digest, account_id, was_mailed, asked_at, expires_at)
                values (:token, :account, :mailed, :now, :expiry)
                """)
                .param("token", token.digest())
                .param("account", account.map(AccountId::value).orElse(null))
                .param("mailed", wasMailed)
                .param("now", now.atOffset(UTC))
                .param("expiry", expiry.atOffset(UTC))
                .update();
    }

    Optional<AccountId> accountOf(Token token, Instant now) {
        return jdbc.sql("""
                select account_id from accounts.password_reset
                 where token_digest = :token and account_id is not null and used_at is null and expires_at > :now
                """)
                .param("token", token.digest())
                .param("now", now.atOffset(UTC))
                .query((row, _) -> new AccountId(row.getLong("account_id")))
                .optional();
    }

    boolean wasMailed(Token token) {
        return jdbc.sql("select was_mailed from accounts.password_reset where token_digest = :token")
                .param("token", token.digest())
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    /** Of two simultaneous uses of one link, one gets true. */
    boolean use(Token token, Instant now) {
        return jdbc.sql("""
                update accounts.password_reset set used_at = :now
                 where token_digest = :token and used_at is null and expires_at > :now
                """)
                        .param("now", now.atOffset(UTC))
                        .param("token", token.digest())
                        .update()
                == 1;
    }

    /** What was asked for and not used is worth nothing any more. */
    void useUpAllOf(AccountId account, Instant now) {
        jdbc.sql("update accounts.password_reset set used_at = :now where account_id = :account and used_at is null")
                .param("now", now.atOffset(UTC))
                .param("account", account.value())
                .update();
    }

    @Override
    public int forget(Instant now) {
        return jdbc.sql("delete from accounts.password_reset where expires_at < :now")
                .param("now", now.atOffset(UTC))
                .update();
    }
}
