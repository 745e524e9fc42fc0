package pix.organisations.register;

import static java.time.ZoneOffset.UTC;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pix.accounts.AccountId;
import pix.accounts.ExpiringRows;
import pix.organisations.OrganisationId;

/** Forms of the staff that made organisations, and which. */
@Repository
class SentForms implements ExpiringRows {

    private static final Duration KEPT = Duration.ofDays(1);

    private final JdbcClient jdbc;

    SentForms(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False when it was sent before. While the same form is being worked on elsewhere, this waits for what comes of it. */
    boolean begin(AccountId staff, UUID key, Instant now) {
        return jdbc.sql("""
                insert into organisations.sent_form (account_id, key, sent_at) values (:account, :key, :now)
                    on conflict do nothing
                """)
                        .param("account", staff.value())
                        .param("key", key)
                        .param("now", now.atOffset(UTC))
                        .update()
                == 1;
    }

    void made(AccountId staff, UUID key, List<OrganisationId> made) {
        jdbc.sql("update organisations.sent_form set organisations = :made where account_id = :account and key = :key")
                .param("made", made.stream().map(OrganisationId::value).toArray(Long[]::new))
                .param("account", staff.value())
                .param("key", key)
                .update();
    }

    /** Nothing as long as it was not sent. */
    List<OrganisationId> madeOf(AccountId staff, UUID key) {
        return jdbc
                .sql(
                        "select unnest(organisations) from organisations.sent_form where account_id = :account and key = :key")
                .param("account", staff.value())
                .param("key", key)
                .query(Long.class)
                .list()
                .stream()
                .flatMap(Stream::ofNullable)
                .map(OrganisationId::new)
                .toList();
    }

    @Override
    public int forget(Instant now) {
        return jdbc.sql("delete from organisations.sent_form where sent_at < :old")
                .param("old", now.minus(KEPT).atOffset(UTC))
                .update();
    }
}
