package pix.accounts.student;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pix.accounts.AccountId;
import pix.accounts.EmailAddress;
import pix.accounts.Username;
import pix.accounts.password.PasswordHash;

/** The accounts of pupils, as their school may touch them: never those of the platform's staff. */
@Repository
class StudentAccounts {

    private final JdbcClient jdbc;

    StudentAccounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<WaysIn> waysIn(Collection<AccountId> accounts) {
        return jdbc.sql("select id, email, username from accounts.account where id = any(:ids) and staff_role is null")
                .param("ids", ids(accounts))
                .query(StudentAccounts::waysIn)
                .list();
    }

    boolean isTaken(Username username) {
        return jdbc.sql("select exists (select from accounts.account where username = :username)")
                .param("username", username.value())
                .query(Boolean.class)
                .single();
    }

    /** Whether it had none before. */
    boolean give(AccountId account, Username username) {
        return jdbc.sql("""
                update accounts.account set username = :username
                 where id = :id and username is null and staff_role is null
                """)
                        .param("username", username.value())
                        .param("id", account.value())
                        .update()
                == 1;
    }

    void give(AccountId account, PasswordHash hash, Instant now) {
        jdbc.sql("""
                update accounts.account set password_hash = :hash, one_time_password_at = :now
                 where id = :id and staff_role is null
                """)
                .param("hash", hash.value())
                .param("now", now.atOffset(UTC))
                .param("id", account.value())
                .update();
    }

    private static WaysIn waysIn(ResultSet row, int number) throws SQLException {
        return new WaysIn(
                new AccountId(row.getLong("id")),
                Optional.ofNullable(row.getString("email")).map(EmailAddress::new),
                Optional.ofNullable(row.getString("username")));
    }

    private static Long[] ids(Collection<AccountId> accounts) {
        return accounts.stream().map(AccountId::value).toArray(Long[]::new);
    }
}
