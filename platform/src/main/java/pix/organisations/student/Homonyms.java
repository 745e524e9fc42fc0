package pix.organisations.student;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pix.organisations.OrganisationId;

/** Students who are called as others of their organisation are, accents and capitals apart. */
@Repository
class Homonyms {

    private static final String ANOTHER = """
            select from organisations.student other
             where other.organisation_id = :organisation and other.names = student.names and other.id <> student.id
               and other.deleted_at is null and other.disabled_at is null
            """;

    private final JdbcClient jdbc;

    Homonyms(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of these students, whether they are on the roll or have left, those with a homonym who is there. */
    Map<StudentId, Homonym> among(OrganisationId organisation, Collection<StudentId> students) {
        return jdbc
                .sql("""
                        select id, group_name, birth_date, coalesce(student_number, national_id) as number,
                               exists (ANOTHER and other.birth_date is not distinct from student.birth_date) as is_born_alike
                          from organisations.student student
                         where student.organisation_id = :organisation and student.deleted_at is null
                           and student.id = any(:students) and exists (ANOTHER)
                        """.replace("ANOTHER", ANOTHER))
                .param("organisation", organisation.value())
                .param("students", students.stream().map(StudentId::value).toArray(Long[]::new))
                .query((row, _) -> Map.entry(new StudentId(row.getLong("id")), homonym(row)))
                .list()
                .stream()
                .collect(toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Homonym homonym(ResultSet row) throws SQLException {
        var number = Optional.ofNullable(row.getString("number"));
        return new Homonym(
                Optional.ofNullable(row.getString("group_name")),
                Optional.ofNullable(row.getObject("birth_date", LocalDate.class)),
                row.getBoolean("is_born_alike") ? number : Optional.empty());
    }
}
