package pix.teams;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pix.accounts.AccountsDeleted;

/** Of whoever has no account any more nothing is kept here. */
@Repository
class ForgetPeople {

    private final JdbcClient jdbc;

    ForgetPeople(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    void deleted(AccountsDeleted gone) {
        jdbc.sql("delete from teams.terms where account_id = any(:accounts)")
                .param("accounts", gone.ids())
                .update();
    }
}
