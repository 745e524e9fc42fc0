package pix.accounts.session;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pix.accounts.AccountId;
import pix.accounts.ExpiringRows;
import pix.accounts.Person;
import pix.accounts.StaffRole;
import pix.accounts.Token;
import pix.accounts.password.PasswordHash;

@Repository
class Sessions implements ExpiringRows {

    private final JdbcClient jdbc;

    Sessions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Credentials> credentials(String login) {
        return jdbc.sql("""
                select id, password_hash, one_time_password_at
                  from accounts.account
                 where email = :login or username = :login
                """)
                .param("login", login)
                .query((row, _) -> new Credentials(
                        new AccountId(row.getLong("id")),
                        new PasswordHash(row.getString("password_hash")),
                        Optional.ofNullable(row.getObject("one_time_password_at", OffsetDateTime.class))
                                .map(OffsetDateTime::toInstant)))
                .optional();
    }

    void add(Token token, AccountId account, Instant now, Duration lifetime) {
        jdbc.sql("""
                insert into accounts.session (token_digest, account_id, created_at, last_seen_at, expires_at)
                values (:token, :account, :now, :now, :expiry)
                """)
                .param("token", token.digest())
                .param("account", account.value())
                .param("now", now.atOffset(UTC))
                .param("expiry", now.plus(lifetime).atOffset(UTC))
                .update();
    }

    Optional<KnownSession> find(byte[] digest) {
        return jdbc.sql("""
                select a.id, a.first_name, a.last_name, a.staff_role, a.is_guest, s.created_at, s.last_seen_at, s.expires_at,
                       exists (select from accounts.second_factor f
                                where f.account_id = a.id and f.confirmed_at is not null) as has_second_factor
                  from accounts.session s
                  join accounts.account a on a.id = s.account_id
                 where s.token_digest = :token
                """).param("token", digest).query(Sessions::session).optional();
    }

    void seen(byte[] digest, Instant now, Instant expiry) {
        jdbc.sql("update accounts.session set last_seen_at = :now, expires_at = :expiry where token_digest = :token")
                .param("now", now.atOffset(UTC))
                .param("expiry", expiry.atOffset(UTC))
                .param("token", digest)
                .update();
    }

    List<AccountId> seenSince(Instant instant, AccountId after, int most) {
        return jdbc.sql("""
                select distinct account_id from accounts.session
                 where account_id > :after and last_seen_at >= :instant
                 order by account_id
                 limit :most
                """)
                .param("after", after.value())
                .param("instant", instant.atOffset(UTC))
                .param("most", most)
                .query((row, _) -> new AccountId(row.getLong("account_id")))
                .list();
    }

    void remove(Token token) {
        jdbc.sql("delete from accounts.session where token_digest = :token")
                .param("token", token.digest())
                .update();
    }

    /** The digests of what was ended, for whoever keeps copies. */
    List<byte[]> removeAllOf(AccountId account) {
        return jdbc.sql("delete from accounts.session where account_id = :account returning token_digest")
                .param("account", account.value())
                .query(byte[].class)
                .list();
    }

    @Override
    public int forget(Instant now) {
        return jdbc.sql("delete from accounts.session where expires_at < :now")
                .param("now", now.atOffset(UTC))
                .update();
    }

    private static KnownSession session(ResultSet row, int number) throws SQLException {
        var role = Optional.ofNullable(row.getString("staff_role")).map(StaffRole::valueOf);
        var person = new Person(
                new AccountId(row.getLong("id")),
                row.getString("first_name"),
                row.getString("last_name"),
                role,
                row.getBoolean("is_guest"),
                row.getBoolean("has_second_factor"));
        return new KnownSession(
                person, instant(row, "created_at"), instant(row, "last_seen_at"), instant(row, "expires_at"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
