package pix.certification.report;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pix.certification.ExamSessionId;
import pix.certification.SeatId;

/** The reports of candidates, and the questions that are taken out of their scores. */
@Repository
public class Reports {

    private final JdbcClient jdbc;

    Reports(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An alert that was accepted: its question counts no more, and the report is settled from its beginning. */
    public void accepted(ExamSessionId session, SeatId seat, int question, ReportCode code, String text, Instant now) {
        neutralise(session, seat, question, code.name(), now);
        jdbc.sql("""
                        insert into certification.report (session_id, seat_id, code, question, text, created_at, resolved_at, resolution,
                                                          is_automatic)
                        values (:session, :seat, :code, :question, nullif(:text, ''), :now, :now, 'NEUTRALISED', true)
                        """)
                .param("session", session.value())
                .param("seat", seat.value())
                .param("code", code.name())
                .param("text", text)
                .param("question", question)
                .param("now", now.atOffset(UTC))
                .update();
    }

    /** Whoever calls holds the candidate's sitting: rows are numbered one after the other. */
    private void neutralise(ExamSessionId session, SeatId seat, int question, String reason, Instant now) {
        jdbc.sql("""
                        insert into certification.neutralisation (session_id, seat_id, ordinal, question, is_neutralised, reason,
                                                                  decided_at)
                        select :session, :seat, coalesce(max(ordinal), 0) + 1, :question, true, :reason, :now
                          from certification.neutralisation where session_id = :session and seat_id = :seat
                        """)
                .param("session", session.value())
                .param("seat", seat.value())
                .param("question", question)
                .param("reason", reason)
                .param("now", now.atOffset(UTC))
                .update();
    }
}
