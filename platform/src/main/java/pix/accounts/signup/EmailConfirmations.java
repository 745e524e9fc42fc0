package pix.accounts.signup;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pix.accounts.AccountId;
import pix.accounts.EmailAddress;
import pix.accounts.ExpiringRows;
import pix.accounts.Token;

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

    /** True when the link is still good and the account still has that address; a second click is as good as the first. */
    boolean confirm(Token token, Instant now) {
        return jdbc.sql("""
                update accounts.account a
                   set email_confirmed_at = coalesce(a.email_confirmed_at, :now)
                  from accounts.email_confirmation c
                 where c.token_digest = :token
                   and c.expires_at > :now
                   and a.id = c.account_id
                   and a.email = c.email
                """)
                        .param("now", now.atOffset(UTC))
                        .param("token", token.digest())
                        .update()
                == 1;
    }

    @Override
    public int forget(Instant now) {
        return jdbc.sql("delete from accounts.email_confirmation where expires_at < :now")
                .param("now", now.atOffset(UTC))
                .update();
    }
}
