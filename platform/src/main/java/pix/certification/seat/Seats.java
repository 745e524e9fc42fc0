package pix.certification.seat;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
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
                   e.is_accessible, e.billing, e.prepayment_code, e.organisation_id, e.student_id, e.account_id, x.started_at is not null as has_started
              from certification.seat e
              left join certification.exam x on x.session_id = e.session_id and x.seat_id = e.id
             where e.session_id = :session
            """;

    private final JdbcClient jdbc;

    Seats(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Until commit the session is not finalised, and nobody else changes its candidates; false where it is. */
    boolean holdOpen(CentreId centre, ExamSessionId session) {
        return jdbc.sql("""
                        select id from certification.session
                         where id = :session and centre_id = :centre and finalised_at is null for no key update
                        """)
                .param("session", session.value())
                .param("centre", centre.value())
                .query(Long.class)
                .optional()
                .isPresent();
    }

    /** Empty where somebody of that name, born that day, or that student, sits there already, or where this form has seated them. */
    Optional<SeatId> add(ExamSessionId session, NewSeat seat, Optional<UUID> form, Instant now) {
        return jdbc.sql("""
                        insert into certification.seat
                               (session_id, first_name, last_name, names, sex, birth_date, birth_city, birth_postal_code,
                                birth_city_code, birth_province, birth_country, email, results_email, external_id, group_name,
                                extra_time, is_accessible, billing, prepayment_code, organisation_id, student_id, form, created_at)
                        values (:session, :first, :last, :names, :sex, :birth, :city, :postal, :cityCode, :province, :country,
                                :email, :resultsEmail, :external, :group, :extra, :accessible, :billing, :prepayment,
                                :organisation, :student, :form, :now)
                        on conflict do nothing
                        returning id
                        """)
                .params(columns(seat))
                .param("session", session.value())
                .param("group", seat.group().orElse(null))
                .param(
                        "organisation",
                        seat.organisation().map(OrganisationId::value).orElse(null))
                .param("student", seat.student().map(StudentId::value).orElse(null))
                .param("form", form.orElse(null))
                .param("now", now.atOffset(UTC))
                .query(Long.class)
                .optional()
                .map(SeatId::new);
    }

    Optional<SeatId> madeOf(ExamSessionId session, UUID form) {
        return jdbc.sql("select id from certification.seat where session_id = :session and form = :form")
                .param("session", session.value())
                .param("form", form)
                .query(Long.class)
                .optional()
                .map(SeatId::new);
    }

    /** Whoever begins the test of this candidate waits; false where it has begun. */
    boolean holdIdle(ExamSessionId session, SeatId seat) {
        jdbc.sql("select id from certification.seat where session_id = :session and id = :seat for no key update")
                .param("session", session.value())
                .param("seat", seat.value())
                .query(Long.class)
                .optional();
        return jdbc.sql("""
                        select started_at is null from certification.exam
                         where session_id = :session and seat_id = :seat for update
                        """)
                .param("session", session.value())
                .param("seat", seat.value())
                .query(Boolean.class)
                .optional()
                .orElse(true);
    }

    /** Whether somebody else of that name, born that day, sits there. */
    boolean hasAnother(ExamSessionId session, SeatId seat, NewSeat changed) {
        return jdbc.sql("""
                        select exists (select from certification.seat
                                        where session_id = :session and id <> :seat and names = :names and birth_date = :birth)
                        """)
                .param("session", session.value())
                .param("seat", seat.value())
                .param("names", PlainName.inOrder(changed.lastName(), changed.firstName()))
                .param("birth", changed.birthDate())
                .query(Boolean.class)
                .single();
    }

    void change(ExamSessionId session, SeatId seat, NewSeat changed) {
        jdbc.sql("""
                        update certification.seat
                           set first_name = :first, last_name = :last, names = :names, sex = :sex, birth_date = :birth,
                               birth_city = :city, birth_postal_code = :postal, birth_city_code = :cityCode,
                               birth_province = :province, birth_country = :country, email = :email,
                               results_email = :resultsEmail, external_id = :external, extra_time = :extra,
                               is_accessible = :accessible, billing = :billing, prepayment_code = :prepayment
                         where session_id = :session and id = :seat
                        """)
                .params(columns(changed))
                .param("session", session.value())
                .param("seat", seat.value())
                .update();
    }

    /** Whoever had come is not the candidate any more; what they had been let in for is over. */
    void unlink(ExamSessionId session, SeatId seat) {
        jdbc.sql("""
                        update certification.seat set account_id = null, linked_at = null, waiting_number = null
                         where session_id = :session and id = :seat
                        """)
                .param("session", session.value())
                .param("seat", seat.value())
                .update();
        jdbc.sql(
                        "delete from certification.exam where session_id = :session and seat_id = :seat and started_at is null")
                .param("session", session.value())
                .param("seat", seat.value())
                .update();
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

    private static Map<String, @Nullable Object> columns(NewSeat seat) {
        var columns = new HashMap<String, @Nullable Object>();
        columns.put("first", seat.firstName());
        columns.put("last", seat.lastName());
        columns.put("names", PlainName.inOrder(seat.lastName(), seat.firstName()));
        columns.put("sex", seat.sex().orElse(null));
        columns.put("birth", seat.birthDate());
        columns.put("city", seat.birth().city().orElse(null));
        columns.put("postal", seat.birth().postalCode().orElse(null));
        columns.put("cityCode", seat.birth().cityCode().orElse(null));
        columns.put("province", seat.birth().province().orElse(null));
        columns.put("country", seat.birth().country());
        columns.put("email", seat.email().orElse(null));
        columns.put("resultsEmail", seat.resultsEmail().orElse(null));
        columns.put("external", seat.externalId().orElse(null));
        columns.put("extra", seat.extraTime());
        columns.put("accessible", seat.isAccessible());
        columns.put("billing", seat.billing().map(Billing::name).orElse(null));
        columns.put("prepayment", seat.prepaymentCode().orElse(null));
        return columns;
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
                text(row, "billing").map(Billing::valueOf),
                text(row, "prepayment_code"),
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
