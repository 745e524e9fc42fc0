package pix.certification.session;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.stereotype.Repository;
import pix.certification.CentreId;
import pix.certification.ExamSessionId;

/** How a session is read. */
@Repository
class ExamSessions {

    static final String COLUMNS = """
            s.id, s.centre_id, s.name, s.site, s.room, s.date, s.start_time, s.invigilators, s.note, s.version,
            s.access_code, s.invigilator_code, s.first_started_at, s.finalised_at, s.published_at
            """;

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
