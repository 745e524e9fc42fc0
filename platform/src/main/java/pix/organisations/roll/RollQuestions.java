package pix.organisations.roll;

import static java.time.ZoneOffset.UTC;

import java.time.Duration;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pix.accounts.ExpiringRows;
import pix.organisations.OrganisationId;

/** Imports that wait for a yes. Their files are kept for a week; where nobody answers they are abandoned, file and all. */
@Repository
class RollQuestions implements ExpiringRows {

    private static final Duration KEPT = Duration.ofDays(7);

    private final JdbcClient jdbc;
    private final RollParts parts;

    RollQuestions(JdbcClient jdbc, RollParts parts) {
        this.jdbc = jdbc;
        this.parts = parts;
    }

    /** Somebody has to say yes before it goes on. */
    void ask(RollImportId id, Retirement retirement, Instant now) {
        jdbc.sql("""
                update organisations.roll_import
                   set asked_at = :now, confirmed_at = null, leaving = :leaving, enrolled = :enrolled
                 where organisation_id = :organisation and id = :id
                """)
                .param("now", now.atOffset(UTC))
                .param("leaving", retirement.leaving())
                .param("enrolled", retirement.enrolled())
                .param("organisation", id.organisation().value())
                .param("id", id.value())
                .update();
    }

    /** Whether it was waiting for that. */
    boolean confirm(RollImportId id, Instant now) {
        return jdbc.sql("""
                update organisations.roll_import set confirmed_at = :now, progress = 0
                 where organisation_id = :organisation and id = :id
                   and asked_at is not null and confirmed_at is null and abandoned_at is null
                """)
                        .param("now", now.atOffset(UTC))
                        .param("organisation", id.organisation().value())
                        .param("id", id.value())
                        .update()
                == 1;
    }

    /** The one of an organisation, if there is one. */
    void abandon(OrganisationId organisation, Instant now) {
        jdbc.sql("""
                select id from organisations.roll_import
                 where organisation_id = :organisation
                   and asked_at is not null and confirmed_at is null and abandoned_at is null
                """)
                .param("organisation", organisation.value())
                .query((row, _) -> new RollImportId(organisation, row.getLong("id")))
                .list()
                .forEach(id -> abandon(id, now));
    }

    void abandon(RollImportId id, Instant now) {
        int waiting = jdbc.sql("""
                update organisations.roll_import set abandoned_at = :now
                 where organisation_id = :organisation and id = :id
                   and asked_at is not null and confirmed_at is null and abandoned_at is null
                """)
                .param("now", now.atOffset(UTC))
                .param("organisation", id.organisation().value())
                .param("id", id.value())
                .update();
        if (waiting > 0) parts.remove(id);
    }

    @Override
    public int forget(Instant now) {
        return jdbc.sql("""
                with unanswered as (
                    update organisations.roll_import set abandoned_at = :now
                     where asked_at < :before and confirmed_at is null and abandoned_at is null
                    returning organisation_id, id)
                delete from organisations.roll_import_part part
                 using unanswered
                 where part.organisation_id = unanswered.organisation_id and part.import_id = unanswered.id
                """)
                .param("now", now.atOffset(UTC))
                .param("before", now.minus(KEPT).atOffset(UTC))
                .update();
    }
}
