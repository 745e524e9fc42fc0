package pix.accounts.holder;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pix.accounts.AccountId;

/** The row of an account, as its holder changes it. */
@Repository
class HeldAccounts {

    private final JdbcClient jdbc;

    HeldAccounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void rename(AccountId account, String firstName, String lastName) {
        jdbc.sql("update accounts.account set first_name = :first, last_name = :last where id = :id")
                .param("first", firstName)
                .param("last", lastName)
                .param("id", account.value())
                .update();
    }

    void delete(AccountId account) {
        jdbc.sql("delete from accounts.account where id = :id")
                .param("id", account.value())
                .update();
    }
}
