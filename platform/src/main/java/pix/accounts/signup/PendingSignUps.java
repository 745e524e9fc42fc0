package pix.accounts.signup;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
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
import pix.accounts.secret.Digests;

@Repository
class PendingSignUps implements ExpiringRows {

    private final JdbcClient jdbc;
    private final Digests digests;

    PendingSignUps(JdbcClient jdbc, Digests digests) {
        this.jdbc = jdbc;
        this.digests = digests;
    }

    void add(Token token, SignUpDemand demand, PasswordHash hash, SignUpPlace place, Instant now, Instant expiry) {
        jdbc.sql("""
                insert into accounts.pending_sign_up (token_digest, first_name, last_name, email, password_hash, locale,
                                                      browser_digest, next, asked_at, expires_at)
                values (:token, :first, :last, :email, :hash, :locale, :browser, :next, :now, :expiry)
                """)
                .param("token", token.digest())
                .param("first", demand.firstName())
                .param("last", demand.lastName())
                .param("email", demand.email().value())
                .param("hash", hash.value())
                .param("locale", demand.locale().getLanguage())
                .param("browser", digest(place.browser()))
                .param("next", place.next())
                .param("now", now.atOffset(UTC))
                .param("expiry", expiry.atOffset(UTC))
                .update();
    }

    Optional<PendingSignUp> find(Token token, Instant now) {
        return jdbc.sql("""
                select first_name, last_name, email, password_hash, locale, next, asked_at, used_at is not null as is_used
                  from accounts.pending_sign_up
                 where token_digest = :token and expires_at > :now
                """)
                .param("token", token.digest())
                .param("now", now.atOffset(UTC))
                .query((row, _) -> new PendingSignUp(
                        new EmailAddress(row.getString("email")),
                        account(row, now),
                        row.getString("next"),
                        row.getBoolean("is_used")))
                .optional();
    }

    /** Whether this sign-up was asked for in that browser. */
    boolean began(Token token, String browser) {
        return !browser.isEmpty()
                && jdbc.sql("""
                        select exists (select from accounts.pending_sign_up
                                        where token_digest = :token and browser_digest = :browser)
                        """)
                        .param("token", token.digest())
                        .param("browser", digest(browser))
                        .query(Boolean.class)
                        .single();
    }

    /** Of two simultaneous uses of one link, one gets true. */
    boolean use(Token token, Instant now) {
        return jdbc.sql("""
                update accounts.pending_sign_up set used_at = :now where token_digest = :token and used_at is null
                """)
                        .param("now", now.atOffset(UTC))
                        .param("token", token.digest())
                        .update()
                == 1;
    }

    @Override
    public int forget(Instant now) {
        return jdbc.sql("delete from accounts.pending_sign_up where expires_at < :now")
                .param("now", now.atOffset(UTC))
                .update();
    }

    /** The terms were accepted in the form; the address is proved by the link. */
    private static NewAccount account(ResultSet row, Instant now) throws SQLException {
        return new NewAccount(
                row.getString("first_name"),
                row.getString("last_name"),
                new ByEmail(new EmailAddress(row.getString("email"))),
                new PasswordHash(row.getString("password_hash")),
                Locale.of(row.getString("locale")),
                Optional.of(row.getTimestamp("asked_at").toInstant()),
                Optional.of(now),
                Optional.empty());
    }

    private byte[] digest(String browser) {
        return digests.of("browser", browser);
    }
}
