package pix.accounts.address;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pix.accounts.ExpiringRows;
import pix.accounts.secret.Digests;

/** Lets nobody guess for ever. A try counts as a failure from its beginning, so that a thousand at once are a thousand. */
@Repository
public class FailurePauses implements ExpiringRows {

    /**
     * A try that has begun.
     *
     * @param failures those in a row, with this one
     * @param until when the next try may come, if this one came too early
     */
    public record Try(int failures, Optional<Instant> until) {

        public boolean isTooEarly() {
            return until.isPresent();
        }
    }

    private final JdbcClient jdbc;
    private final Digests digests;
    private final Clock clock;

    FailurePauses(JdbcClient jdbc, Digests digests, Clock clock) {
        this.jdbc = jdbc;
        this.digests = digests;
        this.clock = clock;
    }

    /**
     * A try that comes too early is not counted: whoever waits gets out.
     *
     * @param subject an address, or whatever else is tried; only its digest is kept
     */
    public Try begin(PausedAction action, String subject) {
        var now = clock.instant();
        var digest = digest(action, subject);
        var counted = count(action, digest, now);
        if (!counted.isTooEarly())
            action.pauseAfter(counted.failures()).ifPresent(pause -> pause(action, digest, now.plus(pause)));
        return counted;
    }

    /** It was no failure. What others have failed before still counts. */
    public void forgive(PausedAction action, String subject) {
        jdbc.sql("""
                update accounts.failure_pause set failures = greatest(failures - 1, 0)
                 where action = :action and subject_digest = :digest
                """)
                .param("action", action.name())
                .param("digest", digest(action, subject))
                .update();
    }

    /** What was to be found is found by whom it belongs to: nothing counts any more. */
    public void forget(PausedAction action, String subject) {
        jdbc.sql("delete from accounts.failure_pause where action = :action and subject_digest = :digest")
                .param("action", action.name())
                .param("digest", digest(action, subject))
                .update();
    }

    @Override
    public int forget(Instant now) {
        return jdbc.sql("delete from accounts.failure_pause where last_failed_at < :day")
                .param("day", now.minus(Duration.ofDays(2)).atOffset(UTC))
                .update();
    }

    private Try count(PausedAction action, byte[] digest, Instant now) {
        return jdbc.sql("""
                insert into accounts.failure_pause as seen (action, subject_digest, failures, last_failed_at)
                values (:action, :digest, 1, :now)
                on conflict (action, subject_digest) do update
                   set failures = case when seen.paused_until > :now then seen.failures
                                       when seen.last_failed_at < :forgotten then 1
                                       else seen.failures + 1 end,
                       last_failed_at = case when seen.paused_until > :now then seen.last_failed_at else :now end
                returning failures, case when paused_until > :now then paused_until end as until
                """)
                .param("action", action.name())
                .param("digest", digest)
                .param("now", now.atOffset(UTC))
                .param("forgotten", now.minus(action.forgotten).atOffset(UTC))
                .query(FailurePauses::tried)
                .single();
    }

    private void pause(PausedAction action, byte[] digest, Instant until) {
        jdbc.sql("""
                update accounts.failure_pause set paused_until = :until
                 where action = :action and subject_digest = :digest
                """)
                .param("until", until.atOffset(UTC))
                .param("action", action.name())
                .param("digest", digest)
                .update();
    }

    private byte[] digest(PausedAction action, String subject) {
        var counted = action.isFromAddress() ? Source.of(subject).name() : subject;
        return digests.of("pause", counted);
    }

    private static Try tried(ResultSet row, int number) throws SQLException {
        @Nullable OffsetDateTime until = row.getObject("until", OffsetDateTime.class);
        return new Try(row.getInt("failures"), Optional.ofNullable(until).map(OffsetDateTime::toInstant));
    }
}
