package pix.accounts.session;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pix.accounts.ExpiringRows;
import pix.accounts.secret.Digests;

/** Locks by what was typed as a login. What was typed is not kept: it may be a password in the wrong field. */
@Repository
class LoginLocks implements ExpiringRows {

    private final JdbcClient jdbc;
    private final Digests digests;

    LoginLocks(JdbcClient jdbc, Digests digests) {
        this.jdbc = jdbc;
        this.digests = digests;
    }

    LoginLock of(String login) {
        return jdbc.sql("""
                select failures, locked_until, blocked_at from accounts.login_lock where login_digest = :login
                """)
                .param("login", digest(login))
                .query(LoginLocks::lock)
                .optional()
                .orElse(LoginLock.OPEN);
    }

    /** Held until commit: a hundred simultaneous tries are counted one after the other. */
    LoginLock hold(String login, Instant now) {
        jdbc.sql("""
                insert into accounts.login_lock (login_digest, failures, last_failed_at) values (:login, 0, :now)
                on conflict (login_digest) do nothing
                """)
                .param("login", digest(login))
                .param("now", now.atOffset(UTC))
                .update();
        return jdbc.sql("""
                select failures, locked_until, blocked_at from accounts.login_lock
                 where login_digest = :login
                   for update
                """)
                .param("login", digest(login))
                .query(LoginLocks::lock)
                .single();
    }

    void keep(String login, LoginLock lock, Instant now) {
        jdbc.sql("""
                update accounts.login_lock
                   set failures = :failures, locked_until = :until, blocked_at = :blocked, last_failed_at = :now
                 where login_digest = :login
                """)
                .param("failures", lock.failures())
                .param("until", lock.lockedUntil().map(at -> at.atOffset(UTC)).orElse(null))
                .param("blocked", lock.blockedAt().map(at -> at.atOffset(UTC)).orElse(null))
                .param("now", now.atOffset(UTC))
                .param("login", digest(login))
                .update();
    }

    void open(String login) {
        jdbc.sql("delete from accounts.login_lock where login_digest = :login")
                .param("login", digest(login))
                .update();
    }

    /** Only what has not locked for good: time alone does not open that. */
    @Override
    public int forget(Instant now) {
        return jdbc.sql("delete from accounts.login_lock where blocked_at is null and last_failed_at < :month")
                .param("month", now.minus(Duration.ofDays(30)).atOffset(UTC))
                .update();
    }

    private byte[] digest(String login) {
        return digests.of("login", login.strip().toLowerCase(Locale.ROOT));
    }

    private static LoginLock lock(ResultSet row, int number) throws SQLException {
        return new LoginLock(row.getInt("failures"), instant(row, "locked_until"), instant(row, "blocked_at"));
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        @Nullable OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return Optional.ofNullable(at).map(OffsetDateTime::toInstant);
    }
}
