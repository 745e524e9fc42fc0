package pix.certification.report;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pix.accounts.AccountId;
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
        neutralise(session, seat, question, true, code.name(), Optional.empty(), now);
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

    /** In the order in which they were made. */
    public List<SeatReport> of(ExamSessionId session, SeatId seat) {
        return jdbc.sql("""
                        select id, code, question, text, resolution from certification.report
                         where session_id = :session and seat_id = :seat order by id
                        """)
                .param("session", session.value())
                .param("seat", seat.value())
                .query(Reports::report)
                .list();
    }

    /** Whether the same is reported already. */
    public boolean has(ExamSessionId session, SeatId seat, TypedReport typed) {
        return of(session, seat).stream()
                .anyMatch(report -> report.code().name().equals(typed.code())
                        && report.question().equals(typed.number())
                        && report.text().equals(typed.text()));
    }

    /** @param typed without faults */
    public void add(ExamSessionId session, SeatId seat, TypedReport typed, AccountId by, Instant now) {
        jdbc.sql("""
                        insert into certification.report (session_id, seat_id, code, question, text, created_at, created_by)
                        values (:session, :seat, :code, :question, nullif(:text, ''), :now, :by)
                        """)
                .param("session", session.value())
                .param("seat", seat.value())
                .param("code", typed.code())
                .param("question", typed.number().orElse(null))
                .param("text", typed.text())
                .param("now", now.atOffset(UTC))
                .param("by", by.value())
                .update();
    }

    /** What is settled already stays. @return whether it was there */
    public boolean remove(ExamSessionId session, SeatId seat, ReportId report) {
        return jdbc.sql("""
                                delete from certification.report
                                 where session_id = :session and seat_id = :seat and id = :report and resolved_at is null
                                """)
                        .param("session", session.value())
                        .param("seat", seat.value())
                        .param("report", report.value())
                        .update()
                == 1;
    }

    private static SeatReport report(ResultSet row, int number) throws SQLException {
        return new SeatReport(
                new ReportId(row.getLong("id")),
                ReportCode.valueOf(row.getString("code")),
                Optional.ofNullable(row.getObject("question", Integer.class)),
                Optional.ofNullable(row.getString("text")).orElse(""),
                Optional.ofNullable(row.getString("resolution")).map(ReportResolution::valueOf));
    }

    /** Once: what is settled stays settled. @return whether it waited */
    public boolean settle(
            ExamSessionId session,
            SeatId seat,
            ReportId report,
            ReportResolution resolution,
            boolean isAutomatic,
            Instant now) {
        return jdbc.sql("""
                                update certification.report
                                   set resolved_at = :now, resolution = :resolution, is_automatic = :automatic
                                 where session_id = :session and seat_id = :seat and id = :report and resolved_at is null
                                """)
                        .param("session", session.value())
                        .param("seat", seat.value())
                        .param("report", report.value())
                        .param("resolution", resolution.name())
                        .param("automatic", isAutomatic)
                        .param("now", now.atOffset(UTC))
                        .update()
                == 1;
    }

    /**
     * A question counts no more, or counts again. Whoever calls holds the candidate's sitting or session: rows are numbered one
     * after the other.
     *
     * @param by empty for a rule
     */
    public void neutralise(
            ExamSessionId session,
            SeatId seat,
            int question,
            boolean isNeutralised,
            String reason,
            Optional<AccountId> by,
            Instant now) {
        jdbc.sql("""
                        insert into certification.neutralisation (session_id, seat_id, ordinal, question, is_neutralised, reason,
                                                                  decided_by, decided_at)
                        select :session, :seat, coalesce(max(ordinal), 0) + 1, :question, :neutralised, :reason, :by, :now
                          from certification.neutralisation where session_id = :session and seat_id = :seat
                        """)
                .param("session", session.value())
                .param("seat", seat.value())
                .param("question", question)
                .param("neutralised", isNeutralised)
                .param("reason", reason)
                .param("by", by.map(AccountId::value).orElse(null))
                .param("now", now.atOffset(UTC))
                .update();
    }
}
