package pix.certification.jury;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import pix.accounts.AccountId;
import pix.certification.ExamSessionId;
import pix.certification.SeatId;
import pix.certification.report.ReportCode;
import pix.certification.result.ExamResults;
import pix.engine.sitting.SittingEnd;
import pix.shared.NotFound;

/** What the jury reads: finalised sessions, and who has sat there. A session that is not finalised does not exist here. */
@Repository
public class JuryViews {

    /** How many a page of the list has. */
    public static final int SIZE = 25;

    private static final String WAITING = """
            (select count(*) from certification.report p
              where p.session_id = s.id and p.resolved_at is null and p.code = any (:impactful))
            """;

    /** Nothing was said that somebody must read, nobody has it in hand, and everybody who has sat has a result. */
    private static final String LINES = """
            select s.id, c.name as centre, s.name, s.date, s.finalised_at, s.published_at, s.assigned_to, s.global_comment,
                   (select count(*) from certification.exam x
                     where x.session_id = s.id and x.started_at is not null) as started,
            """ + WAITING + """
                   as waiting,
                   case when s.published_at is not null then 'PUBLISHED'
                        when s.global_comment is null and s.assigned_to is null and
            """ + WAITING + """
                             = 0 and not exists (
                             select from certification.exam x
                               join certification.seat e on e.session_id = x.session_id and e.id = x.seat_id
            """ + ExamResults.LAST + """
                              where x.session_id = s.id and x.started_at is not null
                                and coalesce(r.status, 'ERROR') = 'ERROR') then 'TO_PUBLISH'
                        else 'TO_PROCESS' end as queue
              from certification.session s
              join certification.centre c on c.id = s.centre_id
             where s.finalised_at is not null
            """;

    private final JdbcClient jdbc;

    JuryViews(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public int count(JuryQueue queue) {
        return read("select count(*) from (" + LINES + ") l where queue = :queue")
                .param("queue", queue.name())
                .query(Integer.class)
                .single();
    }

    /** Whoever waits longest comes first; of what is published, the last one. @param page from 1 */
    public List<JuryLine> page(JuryQueue queue, int page) {
        var order = queue == JuryQueue.PUBLISHED ? "published_at desc, id desc" : "finalised_at, id";
        return read("select * from (" + LINES + ") l where queue = :queue order by " + order
                        + " limit :size offset :from")
                .param("queue", queue.name())
                .param("size", SIZE)
                .param("from", (page - 1) * SIZE)
                .query((row, _) -> line(row))
                .list();
    }

    /** All that nothing keeps back. */
    List<ExamSessionId> toPublish() {
        return read("select id from (" + LINES + ") l where queue = 'TO_PUBLISH' order by finalised_at, id")
                .query(Long.class)
                .list()
                .stream()
                .map(ExamSessionId::new)
                .toList();
    }

    public JuryLine line(ExamSessionId session) {
        return read(LINES + " and s.id = :session")
                .param("session", session.value())
                .query((row, _) -> line(row))
                .optional()
                .orElseThrow(() -> new NotFound("session", session));
    }

    /** Those who have sat, by name. */
    public List<JurySeat> seats(ExamSessionId session) {
        return read(seats("e.session_id = :session") + " order by e.names, e.id")
                .param("session", session.value())
                .query((row, _) -> seat(row))
                .list();
    }

    /** Of a session that is finalised. */
    public JurySeat seat(ExamSessionId session, SeatId seat) {
        return read(seats("e.session_id = :session and e.id = :seat and exists (select from certification.session s"
                        + " where s.id = e.session_id and s.finalised_at is not null)"))
                .param("session", session.value())
                .param("seat", seat.value())
                .query((row, _) -> seat(row))
                .optional()
                .orElseThrow(() -> new NotFound("candidate", seat));
    }

    private static String seats(String which) {
        return "select e.id, e.first_name, e.last_name, e.birth_date, x.end_kind," + ExamResults.COLUMNS + """
                ,
                       (select count(*) from certification.report p
                         where p.session_id = e.session_id and p.seat_id = e.id) as reports,
                       (select count(*) from certification.report p
                         where p.session_id = e.session_id and p.seat_id = e.id
                           and p.resolved_at is null and p.code = any (:impactful)) as waiting
                  from certification.seat e
                  join certification.exam x on x.session_id = e.session_id and x.seat_id = e.id
                """
                + ExamResults.LAST + " where x.started_at is not null and " + which;
    }

    private StatementSpec read(String sql) {
        var impactful =
                Stream.of(ReportCode.values()).filter(ReportCode::isImpactful).map(ReportCode::name);
        return jdbc.sql(sql).param("impactful", impactful.toArray(String[]::new));
    }

    private static JuryLine line(ResultSet row) throws SQLException {
        return new JuryLine(
                new ExamSessionId(row.getLong("id")),
                row.getString("centre"),
                Optional.ofNullable(row.getString("name")),
                row.getObject("date", LocalDate.class),
                instant(row, "finalised_at").orElseThrow(),
                instant(row, "published_at"),
                Optional.ofNullable(row.getObject("assigned_to", Long.class)).map(AccountId::new),
                Optional.ofNullable(row.getString("global_comment")),
                row.getInt("started"),
                row.getInt("waiting"),
                JuryQueue.valueOf(row.getString("queue")));
    }

    private static JurySeat seat(ResultSet row) throws SQLException {
        return new JurySeat(
                new SeatId(row.getLong("id")),
                row.getString("first_name"),
                row.getString("last_name"),
                row.getObject("birth_date", LocalDate.class),
                Optional.ofNullable(row.getString("end_kind")).map(SittingEnd.Kind::valueOf),
                row.getString("status") == null ? Optional.empty() : Optional.of(ExamResults.result(row)),
                row.getInt("reports"),
                row.getInt("waiting"));
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }
}
