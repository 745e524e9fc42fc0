package pix.organisations.student;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pix.accounts.AccountId;
import pix.organisations.OrganisationId;

/** The students of an organisation: those who are there, not those who have left. */
@Repository
class Students {

    private static final String SELECT = """
            select id, account_id, first_name, middle_name, third_name, last_name, preferred_last_name, birth_date,
                   national_id, student_number, group_name, account_entrusted_at is not null as is_entrusted
              from organisations.student
             where organisation_id = :organisation and deleted_at is null and disabled_at is null
            """;

    private final JdbcClient jdbc;
    private final WorkingPeople working;

    Students(JdbcClient jdbc, WorkingPeople working) {
        this.jdbc = jdbc;
        this.working = working;
    }

    Optional<Student> find(OrganisationId organisation, StudentId id) {
        return read(select(organisation, " and id = :id").param("id", id.value())).stream()
                .findFirst();
    }

    List<Student> all(OrganisationId organisation, Collection<StudentId> ids) {
        return read(select(organisation, " and id = any(:ids) order by group_name nulls last, names, id")
                .param("ids", ids.stream().map(StudentId::value).toArray(Long[]::new)));
    }

    Optional<Student> of(OrganisationId organisation, AccountId account) {
        return read(select(organisation, " and account_id = :account").param("account", account.value())).stream()
                .findFirst();
    }

    List<Student> bornOn(OrganisationId organisation, LocalDate day) {
        return read(select(organisation, " and birth_date = :day and is_imported order by id")
                .param("day", day));
    }

    List<Student> numbered(OrganisationId organisation, String number, LocalDate day) {
        return read(select(organisation, " and number_key = organisations.number_key(:number) and birth_date = :day")
                .param("number", number)
                .param("day", day));
    }

    /** Another number; false when another student has it. */
    boolean number(OrganisationId organisation, StudentId student, String number, Instant now) {
        return jdbc.sql("""
                update organisations.student set student_number = :number, updated_at = :now
                 where organisation_id = :organisation and id = :student and deleted_at is null
                   and not exists (
                       select from organisations.student other
                        where other.organisation_id = :organisation and other.number_key = organisations.number_key(:number)
                          and other.id <> :student and other.deleted_at is null)
                """)
                        .param("number", number)
                        .param("now", now.atOffset(UTC))
                        .param("organisation", organisation.value())
                        .param("student", student.value())
                        .update()
                == 1;
    }

    /** Of those, the ones that were there until now. */
    List<StudentId> remove(OrganisationId organisation, Collection<StudentId> ids, AccountId by, Instant now) {
        return jdbc.sql("""
                update organisations.student set deleted_at = :now, deleted_by = :by
                 where organisation_id = :organisation and id = any(:ids) and deleted_at is null
                returning id
                """)
                .param("now", now.atOffset(UTC))
                .param("by", by.value())
                .param("organisation", organisation.value())
                .param("ids", ids.stream().map(StudentId::value).toArray(Long[]::new))
                .query((row, _) -> new StudentId(row.getLong("id")))
                .list();
    }

    private List<Student> read(JdbcClient.StatementSpec statement) {
        return working.keepTheirs(statement.query(Students::student).list());
    }

    private JdbcClient.StatementSpec select(OrganisationId organisation, String which) {
        return jdbc.sql(SELECT + which).param("organisation", organisation.value());
    }

    static Student student(ResultSet row, int number) throws SQLException {
        long account = row.getLong("account_id");
        return new Student(
                new StudentId(row.getLong("id")),
                account == 0 ? Optional.empty() : Optional.of(new AccountId(account)),
                row.getString("first_name"),
                Optional.ofNullable(row.getString("middle_name")),
                Optional.ofNullable(row.getString("third_name")),
                row.getString("last_name"),
                Optional.ofNullable(row.getString("preferred_last_name")),
                Optional.ofNullable(row.getObject("birth_date", LocalDate.class)),
                Optional.ofNullable(row.getString("national_id")),
                Optional.ofNullable(row.getString("student_number")),
                Optional.ofNullable(row.getString("group_name")),
                row.getBoolean("is_entrusted"));
    }
}
