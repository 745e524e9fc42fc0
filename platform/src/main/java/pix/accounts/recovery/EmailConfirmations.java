package pix.accounts.recovery;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pix.accounts.AccountId;
import pix.accounts.EmailAddress;
import pix.accounts.ExpiringRows;
import pix.accounts.Token;

/** Addresses that accounts are to have once their owners have shown that they read them. */
@Repository
class EmailConfirmations implements ExpiringRows {

    private final JdbcClient jdbc;

    EmailConfirmations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Token token, AccountId account, EmailAddress email, Instant expiry) {
        jdbc.sql("""
                insert into accounts.email_confirmation (token_digest, account_id, email, expires_at)
                values (:token, :account, :email, :expiry)
                """)
                .param("token", token.digest())
                .param("account", account.value())
                .param("email", email.value())
                .param("expiry", expiry.atOffset(UTC))
                .update();
    }

    Optional<EmailAddress> find(AccountId account, Token token, Instant now) {
        return jdbc.sql("""
                select email from accounts.email_confirmation
                 where token_digest = :token and account_id = :account and expires_at > :now
                """)
                .param("token", token.digest())
                .param("account", account.value())
                .param("now", now.atOffset(UTC))
                .query((row, _) -> new EmailAddress(row.getString("email")))
                .optional();
    }

    /** False when another account has it: of two at the same time, one wins. */
    boolean give(AccountId account, EmailAddress email, Instant now) {
        return jdbc.sql("""
                update accounts.account set email = :email, email_confirmed_at = :now
                 where id = :account and not exists (select from accounts.account where email = :email and id <> :account)
                """)
                        .param("email", email.value())
                        .param("now", now.atOffset(UTC))
                        .param("account", account.value())
                        .update()
                == 1;
    }

    /** The other links that this account asked for are worth nothing any more. */
    void removeAllOf(AccountId account) {
        jdbc.sql("delete from accounts.email_confirmation where account_id = :account")
                .param("account", account.value())
                .update();
    }

    @Override
    public int forget(Instant now) {
        return jdbc.sql("delete from accounts.email_confirmation where expires_at < :now")
                .param("now", now.atOffset(UTC))
                .update();
    }
}
