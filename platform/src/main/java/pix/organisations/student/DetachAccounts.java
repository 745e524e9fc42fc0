package pix.organisations.student;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pix.accounts.AccountsDeleted;

/** A student stays on the roll, without an account, when the account is no more. */
@Repository
class DetachAccounts {

    private final JdbcClient jdbc;

    DetachAccounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    void deleted(AccountsDeleted gone) {
        jdbc.sql("""
                        -- every organisation
                        update organisations.student
                           set account_id = null, account_entrusted_at = null, account_claimed_at = null,
                               account_opened_here = false
                         where account_id = any(:accounts)
                        """).param("accounts", gone.ids()).update();
    }
}
