package pix.organisations.student;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pix.organisations.OrganisationId;

/** What is read of students to seat them in a session of certification. */
@Repository
public class CivilViews {

    private static final String SELECT = """
            select id, account_id, first_name, middle_name, third_name, last_name, preferred_last_name, birth_date,
                   national_id, student_number, group_name, account_entrusted_at is not null as is_entrusted,
                   sex, birth_city, birth_city_code, birth_country_code, certifiable
              from organisations.student
             where organisation_id = :organisation and deleted_at is null and disabled_at is null
            """;

    private final JdbcClient jdbc;
    private final WorkingPeople working;

    CivilViews(JdbcClient jdbc, WorkingPeople working) {
        this.jdbc = jdbc;
        this.working = working;
    }

    /** By class and name. */
    public List<CivilStudent> inGroups(OrganisationId organisation, Collection<String> groups) {
        if (groups.isEmpty()) return List.of();
        return working.civil(jdbc.sql(SELECT + " and group_name = any(:groups) order by group_name, names, id")
                .param("organisation", organisation.value())
                .param("groups", groups.toArray(String[]::new))
                .query(CivilViews::student)
                .list());
    }

    /** By class and name; whoever is not of this organisation, or has left, is left out. */
    public List<CivilStudent> all(OrganisationId organisation, Collection<StudentId> ids) {
        if (ids.isEmpty()) return List.of();
        return working.civil(jdbc.sql(SELECT + " and id = any(:ids) order by group_name nulls last, names, id")
                .param("organisation", organisation.value())
                .param("ids", ids.stream().map(StudentId::value).toArray(Long[]::new))
                .query(CivilViews::student)
                .list());
    }

    private static CivilStudent student(ResultSet row, int number) throws SQLException {
        return new CivilStudent(
                Students.student(row, number),
                Optional.ofNullable(row.getString("sex")),
                Optional.ofNullable(row.getString("birth_city")),
                Optional.ofNullable(row.getString("birth_city_code")),
                Optional.ofNullable(row.getString("birth_country_code")),
                StudentLists.certifiable(row));
    }
}
