package pix.organisations.form;

import static java.time.ZoneOffset.UTC;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pix.accounts.AccountId;
import pix.accounts.ExpiringRows;
import pix.organisations.OrganisationId;

/** Forms that did something, by whom and when; and which organisations were made of them. */
@Repository
public class SentForms implements ExpiringRows {

    private static final Duration KEPT = Duration.ofDays(1);

    private final JdbcClient jdbc;

    SentForms(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False when it was sent before. While the same form is being worked on elsewhere, this waits for what comes of it. */
    public boolean begin(AccountId sender, UUID key, Instant now) {
        return begin(sender, key, now, KEPT);
    }

    /** The same for a form that may do its work anew after a while. */
    public boolean begin(AccountId sender, UUID key, Instant now, Duration once) {
        return jdbc.sql("""
                insert into organisations.sent_form as before (account_id, key, sent_at) values (:account, :key, :now)
                    on conflict (account_id, key) do update set sent_at = :now where before.sent_at <= :old
                """)
                        .param("account", sender.value())
                        .param("key", key)
                        .param("now", now.atOffset(UTC))
                        .param("old", now.minus(once).atOffset(UTC))
                        .update()
                == 1;
    }

    /** When it last did its work. */
    public Instant sentAt(AccountId sender, UUID key) {
        return jdbc.sql("select sent_at from organisations.sent_form where account_id = :account and key = :key")
                .param("account", sender.value())
                .param("key", key)
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
    }

    public void made(AccountId staff, UUID key, List<OrganisationId> made) {
        jdbc.sql("update organisations.sent_form set organisations = :made where account_id = :account and key = :key")
                .param("made", made.stream().map(OrganisationId::value).toArray(Long[]::new))
                .param("account", staff.value())
                .param("key", key)
                .update();
    }

    /** Nothing as long as it was not sent. */
    public List<OrganisationId> madeOf(AccountId staff, UUID key) {
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
