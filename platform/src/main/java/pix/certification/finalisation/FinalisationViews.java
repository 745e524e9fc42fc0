package pix.certification.finalisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pix.certification.ExamSessionId;
import pix.certification.SeatId;
import pix.certification.exam.Sittings;
import pix.engine.exam.AbortReason;
import pix.shared.NotFound;

/** What is known of a session when it is finalised, and what was said of it. */
@Repository
public class FinalisationViews {

    private static final String SEATS = """
            select e.id, e.first_name, e.last_name, x.seen_at, c.abort_reason, coalesce(c.end_seen, false) as end_seen,
                   (select count(*) from certification.report r
                     where r.session_id = e.session_id and r.seat_id = e.id) as reports,
            """ + Sittings.COLUMNS + """
              from certification.exam x
              join certification.seat e on e.session_id = x.session_id and e.id = x.seat_id
              left join certification.closing c on c.session_id = x.session_id and c.seat_id = x.seat_id
             where x.session_id = :session and x.started_at is not null
            """;

    private final JdbcClient jdbc;

    FinalisationViews(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whoever calls has seen that the session is theirs. */
    public FinalisationSheet sheet(ExamSessionId session) {
        return jdbc.sql("""
                        select s.global_comment, s.finalised_at,
                               (select count(*) from certification.seat e
                                 where e.session_id = s.id and not exists (
                                       select from certification.exam x
                                        where x.session_id = e.session_id and x.seat_id = e.id
                                          and x.started_at is not null)) as absent
                          from certification.session s
                         where s.id = :session
                        """)
                .param("session", session.value())
                .query((row, _) -> new FinalisationSheet(
                        seats(session),
                        row.getInt("absent"),
                        Optional.ofNullable(row.getString("global_comment")).orElse(""),
                        instant(row, "finalised_at")))
                .single();
    }

    /** Somebody whose test has begun. */
    public ClosingSeat seat(ExamSessionId session, SeatId seat) {
        return jdbc.sql(SEATS + " and e.id = :seat")
                .param("session", session.value())
                .param("seat", seat.value())
                .query(FinalisationViews::seat)
                .optional()
                .orElseThrow(() -> new NotFound("candidate", seat));
    }

    private List<ClosingSeat> seats(ExamSessionId session) {
        return jdbc.sql(SEATS + " order by x.ended_at is not null, x.seen_at nulls first, e.names, e.id")
                .param("session", session.value())
                .query(FinalisationViews::seat)
                .list();
    }

    private static ClosingSeat seat(ResultSet row, int number) throws SQLException {
        return new ClosingSeat(
                new SeatId(row.getLong("id")),
                row.getString("first_name"),
                row.getString("last_name"),
                Sittings.sitting(row, number),
                instant(row, "seen_at"),
                Optional.ofNullable(row.getString("abort_reason")).map(AbortReason::valueOf),
                row.getBoolean("end_seen"),
                row.getInt("reports"));
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }
}
