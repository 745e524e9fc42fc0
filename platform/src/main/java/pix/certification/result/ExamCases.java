package pix.certification.result;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pix.certification.ExamSessionId;
import pix.certification.SeatId;
import pix.engine.exam.AbortReason;
import pix.engine.exam.ExamCase;
import pix.engine.exam.ExamQuestion;
import pix.engine.exam.Mark;
import pix.engine.exam.QuestionOutcome;
import pix.engine.judging.Verdict;

/** All that decides the score of an exam, read from its rows. */
@Repository
class ExamCases {

    private final JdbcClient jdbc;

    ExamCases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    ExamCase of(ExamSessionId session, SeatId seat) {
        return new ExamCase(
                profile(session, seat),
                questions(session, seat),
                abort(session, seat),
                isDecided(session, seat, "CANCELLED", "RESTORED"),
                isDecided(session, seat, "REJECTED", "READMITTED"));
    }

    private List<Mark> profile(ExamSessionId session, SeatId seat) {
        return jdbc.sql("""
                        select competence, level, pix from certification.frozen_mark
                         where session_id = :session and seat_id = :seat order by ordinal
                        """)
                .param("session", session.value())
                .param("seat", seat.value())
                .query((row, _) -> new Mark(row.getString("competence"), row.getInt("level"), row.getInt("pix")))
                .list();
    }

    private List<ExamQuestion> questions(ExamSessionId session, SeatId seat) {
        return jdbc.sql("""
                        select q.position, q.competence, q.verdict, q.is_partly_right, q.has_several_fields,
                               coalesce((select n.is_neutralised from certification.neutralisation n
                                          where n.session_id = q.session_id and n.seat_id = q.seat_id
                                            and n.question = q.position order by n.ordinal desc limit 1), false) as is_out
                          from certification.question q
                         where q.session_id = :session and q.seat_id = :seat order by q.position
                        """)
                .param("session", session.value())
                .param("seat", seat.value())
                .query((row, _) -> question(row))
                .list();
    }

    private static ExamQuestion question(ResultSet row) throws SQLException {
        boolean isPartlyRight = row.getBoolean("is_partly_right");
        var outcome = Optional.ofNullable(row.getString("verdict"))
                .map(verdict -> QuestionOutcome.of(Verdict.valueOf(verdict), isPartlyRight))
                .orElse(QuestionOutcome.UNANSWERED);
        return new ExamQuestion(
                row.getInt("position"),
                row.getString("competence"),
                outcome,
                row.getBoolean("is_out"),
                row.getBoolean("has_several_fields"));
    }

    /** Said by the centre, of an exam that was not finished. */
    private Optional<AbortReason> abort(ExamSessionId session, SeatId seat) {
        return jdbc.sql("""
                        select abort_reason from certification.closing
                         where session_id = :session and seat_id = :seat and abort_reason is not null
                        """)
                .param("session", session.value())
                .param("seat", seat.value())
                .query(String.class)
                .optional()
                .map(AbortReason::valueOf);
    }

    /** Whether the last of two decisions that undo each other is the first of them. */
    private boolean isDecided(ExamSessionId session, SeatId seat, String done, String undone) {
        return jdbc.sql("""
                        select kind = :done from certification.jury_decision
                         where session_id = :session and seat_id = :seat and kind in (:done, :undone)
                         order by id desc limit 1
                        """)
                .param("session", session.value())
                .param("seat", seat.value())
                .param("done", done)
                .param("undone", undone)
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }
}
