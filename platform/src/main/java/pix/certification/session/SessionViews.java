package pix.certification.session;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pix.certification.ExamSessionId;
import pix.certification.centre.CentreMember;
import pix.shared.NotFound;

/** What pages read of the sessions of a centre. */
@Repository
public class SessionViews {

    /** How many a page of the list has. */
    public static final int SIZE = 25;

    private final JdbcClient jdbc;
    private final Clock clock;

    SessionViews(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private SessionStatus status(CentreMember member, ExamSession session) {
        return session.status(clock.instant(), member.centre().timeZone());
    }

    public SessionLine line(CentreMember member, ExamSessionId id) {
        return jdbc.sql(lines("s.id = :id"))
                .param("centre", member.centre().id().value())
                .param("id", id.value())
                .query((row, number) -> line(member, row, number))
                .optional()
                .orElseThrow(() -> new NotFound("session", id));
    }

    public int count(CentreMember member) {
        return jdbc.sql("select count(*) from certification.session where centre_id = :centre")
                .param("centre", member.centre().id().value())
                .query(Integer.class)
                .single();
    }

    /** The latest first. @param page from 1 */
    public List<SessionLine> page(CentreMember member, int page) {
        return jdbc.sql(lines("true") + " order by s.date desc, s.start_time desc, s.id desc limit :size offset :from")
                .param("centre", member.centre().id().value())
                .param("size", SIZE)
                .param("from", (page - 1) * SIZE)
                .query((row, number) -> line(member, row, number))
                .list();
    }

    private static String lines(String which) {
        return "select " + ExamSessions.COLUMNS + """
                ,
                       (select count(*) from certification.seat e where e.session_id = s.id) as enrolled,
                       (select count(*) from certification.exam x
                         where x.session_id = s.id and x.started_at is not null) as started
                  from certification.session s
                 where s.centre_id = :centre and\s""" + which;
    }

    private SessionLine line(CentreMember member, ResultSet row, int number) throws SQLException {
        var session = ExamSessions.session(row, number);
        return new SessionLine(session, status(member, session), row.getInt("enrolled"), row.getInt("started"));
    }
}
