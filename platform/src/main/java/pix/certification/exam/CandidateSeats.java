package pix.certification.exam;

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
import pix.organisations.OrganisationId;
import pix.organisations.student.StudentId;

/** The places of candidates as they find and see them: by who they say they are, then by their account. */
@Repository
public class CandidateSeats {

    private static final String MINE = """
            select e.session_id, e.id, e.account_id, e.first_name, e.last_name, e.waiting_number, e.extra_time, e.is_accessible,
                   s.finalised_at is not null as is_finalised, x.alert_text,
            """ + Sittings.COLUMNS + """
              from certification.seat e
              join certification.session s on s.id = e.session_id
              left join certification.exam x on x.session_id = e.session_id and x.seat_id = e.id
             where e.account_id = :account
            """;

    private final JdbcClient jdbc;

    CandidateSeats(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A seat as somebody who names themselves meets it. */
    record Found(
            SeatId seat,
            Optional<AccountId> account,
            Optional<OrganisationId> organisation,
            Optional<StudentId> student) {}

    /** In a session that is not finalised, those of this name, whatever its accents, spaces and hyphens, born on this day. */
    List<Found> named(TypedCandidate typed, ExamSessionId session) {
        return jdbc.sql("""
                        select e.id, e.account_id, e.organisation_id, e.student_id
                          from certification.seat e
                          join certification.session s on s.id = e.session_id
                         where e.session_id = :session and s.finalised_at is null and e.birth_date = :birth
                           and e.names = :names
                        """)
                .param("session", session.value())
                .param("birth", typed.born().orElseThrow())
                .param("names", typed.names())
                .query((row, _) -> new Found(
                        new SeatId(row.getLong("id")),
                        id(row, "account_id").map(AccountId::new),
                        id(row, "organisation_id").map(OrganisationId::new),
                        id(row, "student_id").map(StudentId::new)))
                .list();
    }

    /** Until commit nobody else is linked to it, and its session is not finalised. */
    boolean hold(ExamSessionId session, SeatId seat) {
        return jdbc.sql("""
                        select e.id from certification.seat e join certification.session s on s.id = e.session_id
                         where e.session_id = :session and e.id = :seat and e.account_id is null and s.finalised_at is null
                           for update of e
                        """)
                .param("session", session.value())
                .param("seat", seat.value())
                .query(Long.class)
                .optional()
                .isPresent();
    }

    void link(ExamSessionId session, SeatId seat, AccountId account, int waitingNumber, Instant now) {
        jdbc.sql("""
                        update certification.seat set account_id = :account, linked_at = :now, waiting_number = :number
                         where session_id = :session and id = :seat
                        """)
                .param("session", session.value())
                .param("seat", seat.value())
                .param("account", account.value())
                .param("number", waitingNumber)
                .param("now", now.atOffset(UTC))
                .update();
    }

    List<Integer> waitingNumbers(ExamSessionId session) {
        return jdbc.sql("""
                        select waiting_number from certification.seat
                         where session_id = :session and waiting_number is not null
                        """)
                .param("session", session.value())
                .query(Integer.class)
                .list();
    }

    public Optional<CandidateSeat> of(ExamSessionId session, AccountId account) {
        return jdbc.sql(MINE + " and e.session_id = :session")
                .param("account", account.value())
                .param("session", session.value())
                .query(CandidateSeats::seat)
                .optional();
    }

    /** Where they sit, or could; the last one joined comes first. */
    public List<CandidateSeat> open(AccountId account) {
        return jdbc.sql(MINE + " and s.finalised_at is null and x.ended_at is null order by e.linked_at desc")
                .param("account", account.value())
                .query(CandidateSeats::seat)
                .list();
    }

    /** The session whose exam somebody sits now: one query by an index, as every page of a test asks it. */
    public Optional<ExamSessionId> underWay(AccountId account) {
        return jdbc.sql("""
                        select x.session_id from certification.seat e
                          join certification.exam x on x.session_id = e.session_id and x.seat_id = e.id
                          join certification.session s on s.id = x.session_id
                         where e.account_id = :account and x.started_at is not null and x.ended_at is null
                           and s.finalised_at is null
                         limit 1
                        """)
                .param("account", account.value())
                .query(Long.class)
                .optional()
                .map(ExamSessionId::new);
    }

    String accessCode(ExamSessionId session) {
        return jdbc.sql("select access_code from certification.session where id = :session")
                .param("session", session.value())
                .query(String.class)
                .single();
    }

    /** The browser gives a sign of life. */
    public void seen(CandidateSeat seat, Instant now) {
        jdbc.sql("update certification.exam set seen_at = :now where session_id = :session and seat_id = :seat")
                .param("session", seat.session().value())
                .param("seat", seat.seat().value())
                .param("now", now.atOffset(UTC))
                .update();
    }

    private static CandidateSeat seat(ResultSet row, int number) throws SQLException {
        return new CandidateSeat(
                new ExamSessionId(row.getLong("session_id")),
                new SeatId(row.getLong("id")),
                new AccountId(row.getLong("account_id")),
                row.getString("first_name"),
                row.getString("last_name"),
                row.getInt("waiting_number"),
                row.getInt("extra_time"),
                row.getBoolean("is_accessible"),
                row.getBoolean("is_finalised"),
                Sittings.sitting(row, number),
                Optional.ofNullable(row.getString("alert_text")));
    }

    private static Optional<Long> id(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, Long.class));
    }
}
