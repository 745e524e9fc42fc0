package pix.certification.session;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pix.certification.CentreId;
import pix.certification.ExamSessionId;
import pix.certification.centre.CentreMember;

/** The sessions of every centre: how one is kept, changed and read. */
@Repository
class ExamSessions {

    static final String COLUMNS = """
            s.id, s.centre_id, s.name, s.site, s.room, s.date, s.start_time, s.invigilators, s.note, s.version,
            s.access_code, s.invigilator_code, s.first_started_at, s.finalised_at, s.published_at
            """;

    /** No test has begun: the condition of every change, in the statement that changes. */
    private static final String NOT_HELD = """
             where id = :id and centre_id = :centre and first_started_at is null and finalised_at is null
            """;

    private final JdbcClient jdbc;

    ExamSessions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Empty when this form has made one already. */
    Optional<ExamSessionId> add(CentreMember member, TypedSession typed, SessionCodes codes, UUID form, Instant now) {
        return jdbc.sql("""
                        insert into certification.session
                               (centre_id, site, room, name, date, start_time, invigilators, note, access_code, invigilator_code,
                                created_at, created_by, form)
                        values (:centre, :site, :room, :name, :date, :time, :invigilators, :note, :access, :invigilator,
                                :now, :by, :form)
                        on conflict (centre_id, form) do nothing
                        returning id
                        """)
                .params(columns(typed))
                .param("centre", member.centre().id().value())
                .param("access", codes.access())
                .param("invigilator", codes.invigilator())
                .param("now", now.atOffset(UTC))
                .param("by", member.account().value())
                .param("form", form)
                .query(Long.class)
                .optional()
                .map(ExamSessionId::new);
    }

    ExamSessionId madeOf(CentreId centre, UUID form) {
        return new ExamSessionId(
                jdbc.sql("select id from certification.session where centre_id = :centre and form = :form")
                        .param("centre", centre.value())
                        .param("form", form)
                        .query(Long.class)
                        .single());
    }

    /** False once a test has begun; so it is for the two below. */
    boolean change(CentreId centre, ExamSessionId id, TypedSession typed) {
        return jdbc.sql("""
                                update certification.session
                                   set site = :site, room = :room, name = :name, date = :date, start_time = :time,
                                       invigilators = :invigilators, note = :note
                                """ + NOT_HELD)
                        .params(columns(typed))
                        .param("id", id.value())
                        .param("centre", centre.value())
                        .update()
                == 1;
    }

    boolean renew(CentreId centre, ExamSessionId id, SessionCodes codes) {
        return jdbc.sql("""
                                update certification.session set access_code = :access, invigilator_code = :invigilator
                                """ + NOT_HELD)
                        .param("access", codes.access())
                        .param("invigilator", codes.invigilator())
                        .param("id", id.value())
                        .param("centre", centre.value())
                        .update()
                == 1;
    }

    /** With its candidates. Whoever would start a test of it waits for the row. */
    boolean delete(CentreId centre, ExamSessionId id) {
        var mayGo = jdbc.sql("select id from certification.session" + NOT_HELD + " for update")
                .param("id", id.value())
                .param("centre", centre.value())
                .query(Long.class)
                .optional();
        if (mayGo.isEmpty()) return false;
        jdbc.sql("delete from certification.seat where session_id = :id")
                .param("id", id.value())
                .update();
        jdbc.sql("delete from certification.session where id = :id")
                .param("id", id.value())
                .update();
        return true;
    }

    /** Only what has no fault can be kept. */
    private static Map<String, @Nullable Object> columns(TypedSession typed) {
        var columns = new HashMap<String, @Nullable Object>();
        columns.put("site", typed.site());
        columns.put("room", typed.room());
        columns.put("name", typed.name().isEmpty() ? null : typed.name());
        columns.put("date", typed.day().orElseThrow());
        columns.put("time", typed.hour().orElseThrow());
        columns.put("invigilators", typed.invigilators());
        columns.put("note", typed.note().isEmpty() ? null : typed.note());
        return columns;
    }

    static ExamSession session(ResultSet row, int number) throws SQLException {
        return new ExamSession(
                new ExamSessionId(row.getLong("id")),
                new CentreId(row.getLong("centre_id")),
                Optional.ofNullable(row.getString("name")),
                row.getString("site"),
                row.getString("room"),
                row.getObject("date", LocalDate.class),
                row.getObject("start_time", LocalTime.class),
                row.getString("invigilators"),
                Optional.ofNullable(row.getString("note")),
                row.getInt("version"),
                row.getString("access_code"),
                row.getString("invigilator_code"),
                instant(row, "first_started_at"),
                instant(row, "finalised_at"),
                instant(row, "published_at"));
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }
}
