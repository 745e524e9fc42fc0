package pix.certification.seat;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pix.accounts.AccountId;
import pix.certification.CentreId;
import pix.certification.ExamSessionId;
import pix.certification.SeatId;
import pix.certification.birth.BirthPlace;
import pix.organisations.OrganisationId;
import pix.organisations.student.StudentId;
import pix.shared.PlainName;

/** The candidates of sessions: how one is kept and read. Who asks has the session from its centre. */
@Repository
class Seats {

    private static final String SELECT = """
            select e.id, e.first_name, e.last_name, e.sex, e.birth_date, e.birth_city, e.birth_postal_code, e.birth_city_code,
                   e.birth_province, e.birth_country, e.email, e.results_email, e.external_id, e.group_name, e.extra_time,
                   e.is_accessible, e.organisation_id, e.student_id, e.account_id, x.started_at is not null as has_started
              from certification.seat e
              left join certification.exam x on x.session_id = e.session_id and x.seat_id = e.id
             where e.session_id = :session
            """;

    private final JdbcClient jdbc;

    Seats(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Until commit the session is not finalised; false where it is. */
    boolean holdOpen(CentreId centre, ExamSessionId session) {
        return jdbc.sql("""
                        select id from certification.session
                         where id = :session and centre_id = :centre and finalised_at is null for share
                        """)
                .param("session", session.value())
                .param("centre", centre.value())
                .query(Long.class)
                .optional()
                .isPresent();
    }

    /** Empty where somebody of that name, born that day, or that student, sits there already. */
    Optional<SeatId> add(ExamSessionId session, NewSeat seat, Instant now) {
        return jdbc.sql("""
                        insert into certification.seat
                               (session_id, first_name, last_name, names, sex, birth_date, birth_city, birth_postal_code,
                                birth_city_code, birth_province, birth_country, email, results_email, external_id, group_name,
                                extra_time, is_accessible, organisation_id, student_id, created_at)
                        values (:session, :first, :last, :names, :sex, :birth, :city, :postal, :cityCode, :province, :country,
                                :email, :resultsEmail, :external, :group, :extra, :accessible, :organisation, :student, :now)
                        on conflict do nothing
                        returning id
                        """)
                .param("session", session.value())
                .param("first", seat.firstName())
                .param("last", seat.lastName())
                .param("names", PlainName.inOrder(seat.lastName(), seat.firstName()))
                .param("sex", seat.sex().orElse(null))
                .param("birth", seat.birthDate())
                .param("city", seat.birth().city().orElse(null))
                .param("postal", seat.birth().postalCode().orElse(null))
                .param("cityCode", seat.birth().cityCode().orElse(null))
                .param("province", seat.birth().province().orElse(null))
                .param("country", seat.birth().country())
                .param("email", seat.email().orElse(null))
                .param("resultsEmail", seat.resultsEmail().orElse(null))
                .param("external", seat.externalId().orElse(null))
                .param("group", seat.group().orElse(null))
                .param("extra", seat.extraTime())
                .param("accessible", seat.isAccessible())
                .param(
                        "organisation",
                        seat.organisation().map(OrganisationId::value).orElse(null))
                .param("student", seat.student().map(StudentId::value).orElse(null))
                .param("now", now.atOffset(UTC))
                .query(Long.class)
                .optional()
                .map(SeatId::new);
    }

    /** False once a test has begun: whoever begins it holds the row that goes first. */
    boolean remove(ExamSessionId session, SeatId seat) {
        jdbc.sql("""
                        delete from certification.exam
                         where session_id = :session and seat_id = :seat and started_at is null
                        """)
                .param("session", session.value())
                .param("seat", seat.value())
                .update();
        return jdbc.sql("""
                                delete from certification.seat e
                                 where e.session_id = :session and e.id = :seat and not exists (
                                       select from certification.exam x
                                        where x.session_id = e.session_id and x.seat_id = e.id)
                                """)
                        .param("session", session.value())
                        .param("seat", seat.value())
                        .update()
                == 1;
    }

    int count(ExamSessionId session) {
        return jdbc.sql("select count(*) from certification.seat where session_id = :session")
                .param("session", session.value())
                .query(Integer.class)
                .single();
    }

    /** By name. */
    List<Seat> page(ExamSessionId session, int from, int size) {
        return jdbc.sql(SELECT + " order by e.names, e.id limit :size offset :from")
                .param("session", session.value())
                .param("size", size)
                .param("from", from)
                .query(Seats::seat)
                .list();
    }

    Optional<Seat> find(ExamSessionId session, SeatId seat) {
        return jdbc.sql(SELECT + " and e.id = :seat")
                .param("session", session.value())
                .param("seat", seat.value())
                .query(Seats::seat)
                .optional();
    }

    /** The students of the roll who sit there. */
    List<StudentId> students(ExamSessionId session) {
        return jdbc.sql(
                        "select student_id from certification.seat where session_id = :session and student_id is not null")
                .param("session", session.value())
                .query((row, _) -> new StudentId(row.getLong("student_id")))
                .list();
    }

    private static Seat seat(ResultSet row, int number) throws SQLException {
        return new Seat(
                new SeatId(row.getLong("id")),
                row.getString("first_name"),
                row.getString("last_name"),
                text(row, "sex"),
                row.getObject("birth_date", LocalDate.class),
                new BirthPlace(
                        text(row, "birth_city"),
                        text(row, "birth_postal_code"),
                        text(row, "birth_city_code"),
                        text(row, "birth_province"),
                        row.getString("birth_country")),
                text(row, "email"),
                text(row, "results_email"),
                text(row, "external_id"),
                text(row, "group_name"),
                row.getInt("extra_time"),
                row.getBoolean("is_accessible"),
                id(row, "organisation_id").map(OrganisationId::new),
                id(row, "student_id").map(StudentId::new),
                id(row, "account_id").map(AccountId::new),
                row.getBoolean("has_started"));
    }

    private static Optional<String> text(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
    }

    private static Optional<Long> id(ResultSet row, String column) throws SQLException {
        @Nullable Long id = row.getObject(column, Long.class);
        return Optional.ofNullable(id);
    }
}
