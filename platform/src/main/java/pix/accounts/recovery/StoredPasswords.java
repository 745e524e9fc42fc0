package pix.accounts.recovery;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pix.accounts.AccountId;
import pix.accounts.password.PasswordHash;
import pix.shared.NotFound;

@Repository
class StoredPasswords {

    private final JdbcClient jdbc;

    StoredPasswords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    PasswordHash of(AccountId account) {
        return jdbc.sql("select password_hash from accounts.account where id = :id")
                .param("id", account.value())
                .query((row, _) -> new PasswordHash(row.getString("password_hash")))
                .optional()
                .orElseThrow(() -> new NotFound("account", account));
    }

    void replace(AccountId account, PasswordHash hash) {
        jdbc.sql("update accounts.account set password_hash = :hash, one_time_password_at = null where id = :id")
                .param("hash", hash.value())
                .param("id", account.value())
                .update();
    }

    /** Whoever used a mailed link reads the mailbox. */
    void mailboxIsRead(AccountId account, Instant now) {
        jdbc.sql("""
                update accounts.account set email_confirmed_at = coalesce(email_confirmed_at, :now) where id = :id
                """)
                .param("now", now.atOffset(UTC))
                .param("id", account.value())
                .update();
    }
}
