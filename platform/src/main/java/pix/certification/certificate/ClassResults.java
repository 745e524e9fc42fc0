package pix.certification.certificate;

import static java.util.Objects.requireNonNullElse;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pix.certification.ExamSessionId;
import pix.certification.SeatId;
import pix.certification.result.ExamResults;
import pix.organisations.OrganisationId;

/** What an organisation reads of the exams of its students: published results, the last one of each. */
@Repository
public class ClassResults {

    private final JdbcClient jdbc;

    ClassResults(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By class, as it was called when they sat, and name. */
    public List<ClassResult> of(OrganisationId organisation) {
        return jdbc.sql("""
                        select * from (
                        select distinct on (e.student_id) e.session_id, e.id as seat_id, coalesce(e.group_name, '') as group_name,
                               e.first_name, e.last_name, e.names, e.birth_date, e.birth_city, e.birth_country, e.external_id,
                               s.date, told.words,
                        """ + ExamResults.COLUMNS + """

                          from certification.seat e
                          join certification.session s on s.id = e.session_id
                        """ + ExamResults.LAST + """
                          left join lateral (
                               select nullif(words, '') as words from certification.jury_decision
                                where session_id = e.session_id and seat_id = e.id and kind = 'TOLD_ORGANISATION'
                                order by id desc limit 1) told on true
                         where e.organisation_id = :organisation and e.student_id is not null
                           and s.published_at is not null and r.status is not null
                         order by e.student_id, s.date desc, s.id desc) latest
                         order by group_name, names, seat_id
                        """)
                .param("organisation", organisation.value())
                .query((row, _) -> result(row))
                .list();
    }

    private static ClassResult result(ResultSet row) throws SQLException {
        return new ClassResult(
                new ExamSessionId(row.getLong("session_id")),
                new SeatId(row.getLong("seat_id")),
                row.getString("group_name"),
                row.getString("first_name"),
                row.getString("last_name"),
                row.getObject("birth_date", LocalDate.class),
                requireNonNullElse(row.getString("birth_city"), row.getString("birth_country")),
                Optional.ofNullable(row.getString("external_id")),
                row.getObject("date", LocalDate.class),
                ExamResults.result(row),
                Optional.ofNullable(row.getString("words")));
    }
}
