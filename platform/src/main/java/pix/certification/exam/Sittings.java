package pix.certification.exam;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import pix.certification.ExamSessionId;
import pix.certification.SeatId;
import pix.engine.sitting.Sitting;
import pix.engine.sitting.SittingEnd;
import pix.engine.sitting.SittingEvent;
import pix.engine.sitting.SittingOutcome;
import pix.engine.sitting.SittingOutcome.Accepted;
import pix.engine.sitting.SittingOutcome.Refused;
import pix.engine.sitting.SittingRefusal;
import pix.live.Pulse;
import pix.shared.NotFound;

/**
 * The sittings of candidates, one row each, held by whatever happens to it until its transaction ends: events that race have
 * one outcome, whichever process they come from. What follows from an event is said by {@link Sitting#after} alone.
 *
 * <p>Rows are taken in one order, the session's and then the candidate's: nobody waits for each other.
 */
@Repository
public class Sittings {

    /** As long as the questions are not chosen, an exam is as long as one can be. */
    private static final int MOST_QUESTIONS = 48;

    /** What a sitting is read from, of an exam x that may not have begun. */
    public static final String COLUMNS = """
             x.questions, x.position, x.is_admitted, x.browser, x.started_at, x.alert_at, x.ended_at, x.end_kind
            """;

    private final JdbcClient jdbc;
    private final Pulse pulse;

    Sittings(JdbcClient jdbc, Pulse pulse) {
        this.jdbc = jdbc;
        this.pulse = pulse;
    }

    /**
     * This happens now, in the transaction of whoever says so, or it cannot and nothing is written. A session that is finalised
     * has no sitting that goes on.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public SittingOutcome happen(ExamSessionId session, SeatId seat, SittingEvent event) {
        if (!isOpen(session)) return new Refused(SittingRefusal.ENDED);
        var before = held(session, seat);
        var outcome = before.after(event);
        if (outcome instanceof Accepted(var after)) keep(session, seat, before, after);
        return outcome;
    }

    /** As it is now, for a page; before anybody has come, as it begins. */
    public Sitting now(ExamSessionId session, SeatId seat) {
        return jdbc.sql("select " + COLUMNS + """
                          from certification.exam x where session_id = :session and seat_id = :seat
                        """)
                .param("session", session.value())
                .param("seat", seat.value())
                .query(Sittings::sitting)
                .optional()
                .orElseGet(() -> Sitting.of(MOST_QUESTIONS));
    }

    /** Whoever finalises holds the session's row against this; who merely writes to it does not. */
    private boolean isOpen(ExamSessionId session) {
        return jdbc.sql("select finalised_at is null from certification.session where id = :session for key share")
                .param("session", session.value())
                .query(Boolean.class)
                .optional()
                .orElseThrow(() -> new NotFound("session", session));
    }

    private Sitting held(ExamSessionId session, SeatId seat) {
        jdbc.sql("""
                        insert into certification.exam (session_id, seat_id)
                        select session_id, id from certification.seat where session_id = :session and id = :seat
                        on conflict do nothing
                        """)
                .param("session", session.value())
                .param("seat", seat.value())
                .update();
        return jdbc.sql("select " + COLUMNS + """
                          from certification.exam x where session_id = :session and seat_id = :seat for update
                        """)
                .param("session", session.value())
                .param("seat", seat.value())
                .query(Sittings::sitting)
                .optional()
                .orElseThrow(() -> new NotFound("candidate", seat));
    }

    private void keep(ExamSessionId session, SeatId seat, Sitting before, Sitting after) {
        if (after.equals(before)) return;
        write(session, seat, after);
        if (before.startedAt().isEmpty()) after.startedAt().ifPresent(at -> begin(session, at));
        pulse.moved(session.live());
    }

    /** The words of an alert last as long as it does. */
    private void write(ExamSessionId session, SeatId seat, Sitting after) {
        jdbc.sql("""
                        update certification.exam
                           set position = :position, is_admitted = :admitted, browser = :browser, started_at = :started,
                               alert_at = :alert, alert_position = case when :alert::timestamptz is null then null else :position end,
                               alert_text = case when :alert::timestamptz is null then null else alert_text end,
                               ended_at = :ended, end_kind = :kind
                         where session_id = :session and seat_id = :seat
                        """)
                .param("position", after.position())
                .param("admitted", after.admitted())
                .param("browser", after.browser().orElse(null))
                .param("started", stored(after.startedAt()))
                .param("alert", stored(after.alertAt()))
                .param("ended", stored(after.end().map(SittingEnd::at)))
                .param("kind", after.end().map(end -> end.kind().name()).orElse(null))
                .param("session", session.value())
                .param("seat", seat.value())
                .update();
    }

    /** From the first test on, the session is not changed any more. */
    private void begin(ExamSessionId session, Instant at) {
        jdbc.sql("""
                        update certification.session set first_started_at = :at
                         where id = :session and first_started_at is null
                        """)
                .param("at", at.atOffset(UTC))
                .param("session", session.value())
                .update();
    }

    /** @param row with {@link #COLUMNS}; all of them are null before anybody has come */
    public static Sitting sitting(ResultSet row, int number) throws SQLException {
        @Nullable Integer questions = row.getObject("questions", Integer.class);
        @Nullable Integer position = row.getObject("position", Integer.class);
        var kind = Optional.ofNullable(row.getString("end_kind")).map(SittingEnd.Kind::valueOf);
        var endedAt = instant(row, "ended_at");
        return new Sitting(
                questions == null ? MOST_QUESTIONS : questions,
                position == null ? 1 : position,
                row.getBoolean("is_admitted"),
                Optional.ofNullable(row.getString("browser")),
                instant(row, "started_at"),
                instant(row, "alert_at"),
                kind.map(how -> new SittingEnd(how, endedAt.orElseThrow())));
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    private static @Nullable OffsetDateTime stored(Optional<Instant> at) {
        return at.map(each -> each.atOffset(UTC)).orElse(null);
    }
}
