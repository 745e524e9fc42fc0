package pix.accounts.signup;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pix.accounts.EmailAddress;
import pix.accounts.ExpiringRows;
import pix.accounts.NewAccount;
import pix.accounts.NewAccount.Login.ByEmail;
import pix.accounts.Token;
import pix.accounts.password.PasswordHash;

@Repository
class PendingSignUps implements ExpiringRows {

    private final JdbcClient jdbc;

    PendingSignUps(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Token token, SignUpDemand demand, PasswordHash hash, Instant now, Instant expiry) {
        jdbc.sql("""
                insert into accounts.pending_sign_up
                       (token_digest, first_name, last_name, email, password_hash, locale, asked_at, expires_at)
                values (:token, :first, :last, :email, :hash, :locale, :now, :expiry)
                """)
                .param("token", token.digest())
                .param("first", demand.firstName())
                .param("last", demand.lastName())
                .param("email", demand.email().value())
                .param("hash", hash.value())
                .param("locale", demand.locale().getLanguage())
                .param("now", now.atOffset(UTC))
                .param("expiry", expiry.atOffset(UTC))
                .update();
    }

    /** The terms were accepted in the form; the address is proved by the link. */
    Optional<NewAccount> find(Token token, Instant now) {
        return jdbc.sql("""
                select first_name, last_name, email, password_hash, locale, asked_at
                  from accounts.pending_sign_up
                 where token_digest = :token and expires_at > :now
                """)
                .param("token", token.digest())
                .param("now", now.atOffset(UTC))
                .query((row, _) -> new NewAccount(
                        row.getString("first_name"),
                        row.getString("last_name"),
                        new ByEmail(new EmailAddress(row.getString("email"))),
                        new PasswordHash(row.getString("password_hash")),
                        Locale.of(row.getString("locale")),
                        Optional.of(row.getTimestamp("asked_at").toInstant()),
                        Optional.of(now),
                        Optional.empty()))
                .optional();
    }

    @Override
    public int forget(Instant now) {
        return jdbc.sql("delete from accounts.pending_sign_up where expires_at < :now")
                .param("now", now.atOffset(UTC))
                .update();
    }
}
