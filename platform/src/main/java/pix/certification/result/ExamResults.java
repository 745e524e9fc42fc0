package pix.certification.result;

import static java.time.ZoneOffset.UTC;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pix.certification.ExamSessionId;
import pix.certification.SeatId;
import pix.engine.exam.ExamResult;
import pix.engine.exam.ExamResult.Reason;
import pix.engine.exam.ExamResult.Status;
import pix.engine.exam.Mark;
import pix.engine.exam.Reproducibility;

/** The results of exams, only added. */
@Repository
public class ExamResults {

    /** Of the last result of a candidate, where it is named {@code r}. */
    public static final String COLUMNS = " r.status, r.reason, r.rate, r.competences, r.levels, r.pix_of_each";

    /** To be joined to a seat named {@code e}: its last result, named {@code r}. */
    public static final String LAST = """
             left join lateral (
                  select * from certification.result
                   where session_id = e.session_id and seat_id = e.id order by ordinal desc limit 1) r on true
            """;

    private final JdbcClient jdbc;

    ExamResults(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whoever calls holds the candidate's sitting or the session: rows are numbered one after the other. */
    public void add(ExamSessionId session, SeatId seat, ExamResult result, Instant now) {
        jdbc.sql("""
                        insert into certification.result (session_id, seat_id, ordinal, status, reason, rate, pix,
                                                          competences, levels, pix_of_each, computed_at)
                        select :session, :seat, coalesce(max(ordinal), 0) + 1, :status, :reason, :rate, :pix,
                               :competences, :levels, :each, :now
                          from certification.result where session_id = :session and seat_id = :seat
                        """)
                .param("session", session.value())
                .param("seat", seat.value())
                .param("status", result.status().name())
                .param("reason", result.reason().map(Reason::name).orElse(null))
                .param("rate", result.rate().percentage())
                .param("pix", result.pix())
                .param(
                        "competences",
                        result.marks().stream().map(Mark::competence).toArray(String[]::new))
                .param("levels", result.marks().stream().map(Mark::level).toArray(Integer[]::new))
                .param("each", result.marks().stream().map(Mark::pix).toArray(Integer[]::new))
                .param("now", now.atOffset(UTC))
                .update();
    }

    /** By session and candidate, those of finalised sessions that come next. */
    List<ScoredSeat> finalisedAfter(ScoredSeat last, int size) {
        return jdbc.sql("""
                        select distinct r.session_id, r.seat_id
                          from certification.result r
                          join certification.session s on s.id = r.session_id
                         where (r.session_id, r.seat_id) > (:session, :seat) and s.finalised_at is not null
                         order by r.session_id, r.seat_id limit :size
                        """)
                .param("session", last.session().value())
                .param("seat", last.seat().value())
                .param("size", size)
                .query((row, _) -> new ScoredSeat(
                        new ExamSessionId(row.getLong("session_id")), new SeatId(row.getLong("seat_id"))))
                .list();
    }

    /** The one that counts. */
    Optional<ExamResult> last(ScoredSeat scored) {
        return jdbc.sql("select " + COLUMNS + """
                          from certification.result r
                         where r.session_id = :session and r.seat_id = :seat order by r.ordinal desc limit 1
                        """)
                .param("session", scored.session().value())
                .param("seat", scored.seat().value())
                .query((row, _) -> result(row))
                .optional();
    }

    /** Of a row with {@link #COLUMNS} that has a status. */
    public static ExamResult result(ResultSet row) throws SQLException {
        return new ExamResult(
                Status.valueOf(row.getString("status")),
                marks(row),
                new Reproducibility(row.getInt("rate")),
                Optional.ofNullable(row.getString("reason")).map(Reason::valueOf));
    }

    private static List<Mark> marks(ResultSet row) throws SQLException {
        var competences = array(row.getArray("competences"));
        var levels = array(row.getArray("levels"));
        var each = array(row.getArray("pix_of_each"));
        var marks = new ArrayList<Mark>();
        for (int i = 0; i < competences.length; i++)
            marks.add(new Mark((String) competences[i], (Integer) levels[i], (Integer) each[i]));
        return marks;
    }

    private static Object[] array(Array column) throws SQLException {
        return (Object[]) column.getArray();
    }
}
