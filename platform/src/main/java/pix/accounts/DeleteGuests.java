package pix.accounts;

import static java.time.ZoneOffset.UTC;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionOperations;

/** A guest is deleted a day after they came, long after their session: what they sent stays in the campaign, nobody's. */
@Repository
class DeleteGuests implements ExpiringRows {

    private static final Duration KEPT = Duration.ofDays(1);
    private static final int AT_ONCE = 500;

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final TransactionOperations transactions;

    DeleteGuests(JdbcClient jdbc, ApplicationEventPublisher events, TransactionOperations transactions) {
        this.jdbc = jdbc;
        this.events = events;
        this.transactions = transactions;
    }

    @Override
    public int forget(Instant now) {
        int all = 0;
        for (int some = AT_ONCE; some == AT_ONCE; all += some) some = transactions.execute(_ -> delete(now));
        return all;
    }

    private int delete(Instant now) {
        Set<AccountId> guests = new HashSet<>(jdbc.sql("""
                delete from accounts.account
                 where id in (select id from accounts.account
                               where is_guest and created_at < :day
                               order by created_at
                               limit :most
                                 for update skip locked)
                returning id
                """)
                .param("day", now.minus(KEPT).atOffset(UTC))
                .param("most", AT_ONCE)
                .query((row, _) -> new AccountId(row.getLong("id")))
                .list());
        if (!guests.isEmpty()) events.publishEvent(new AccountsDeleted(guests));
        return guests.size();
    }
}
