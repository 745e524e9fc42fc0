package pix.organisations.student;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pix.accounts.AccountId;
import pix.engine.writing.Typed;
import pix.organisations.OrganisationId;
import pix.organisations.student.StudentLine.Certifiable;
import pix.shared.PlainName;

/** Lists of students, filtered and in order. */
@Repository
class StudentLists {

    /** How alike names must be, as trigrams go: « delrome » finds Delorme. */
    private static final double ALIKE = 0.45;

    private static final String PRESENT = """
            organisation_id = :organisation and deleted_at is null and disabled_at is null
            """;

    /** Each condition holds at once when nothing was asked. */
    private static final String FILTER = PRESENT + """
               and (:name = '' or names like all(:parts) or word_similarity(:name, names) >= :alike)
               and (:number = '' or student_number ilike :numbers)
               and (:anyGroup or group_name = any(:groups))
               and (:anyCertifiable
                    or case certifiable when true then 'YES' when false then 'NO' else 'UNKNOWN' end = any(:certifiable))
               and (:anyAccount or account_id = any(:accounts) or (:unlinked and account_id is null)
                    or (:elsewhere and account_id is not null and account_entrusted_at is null))
            """;

    private final JdbcClient jdbc;

    StudentLists(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param accounts those whose way in was asked for; empty when any is right
     * @param unlinked whether those without an account are right too
     * @param elsewhere whether those whose account is not entrusted to the organisation are right too
     */
    List<Row> page(
            OrganisationId organisation,
            StudentFilter filter,
            Optional<List<AccountId>> accounts,
            boolean unlinked,
            boolean elsewhere,
            StudentSort sort,
            int offset,
            int size) {
        return filtered("""
                select id, account_id, first_name, middle_name, third_name, last_name, preferred_last_name, birth_date,
                       national_id, student_number, group_name, certifiable, certifiable_at,
                       account_entrusted_at is not null as is_entrusted,
                       count(*) over () as found
                  from organisations.student
                 where FILTER
                 order by ORDER
                 limit :size offset :offset
                """.replace("FILTER", FILTER).replace("ORDER", sort.order()), organisation, filter)
                .param("anyAccount", accounts.isEmpty())
                .param("accounts", ids(accounts.orElse(List.of())))
                .param("unlinked", unlinked)
                .param("elsewhere", elsewhere)
                .param("size", size)
                .param("offset", offset)
                .query(StudentLists::row)
                .list();
    }

    /** The accounts that are entrusted, of all students that fit, whatever their way in. */
    List<AccountId> accounts(OrganisationId organisation, StudentFilter filter) {
        return filtered("""
                select account_id from organisations.student where FILTER and account_entrusted_at is not null
                """.replace("FILTER", FILTER), organisation, filter)
                .param("anyAccount", true)
                .param("accounts", new Long[0])
                .param("unlinked", false)
                .param("elsewhere", false)
                .query((row, _) -> new AccountId(row.getLong("account_id")))
                .list();
    }

    int count(OrganisationId organisation) {
        return jdbc.sql("select count(*) from organisations.student where " + PRESENT)
                .param("organisation", organisation.value())
                .query(Integer.class)
                .single();
    }

    Map<StudentId, String> numbers(OrganisationId organisation) {
        return jdbc
                .sql("select id, student_number from organisations.student where student_number is not null and "
                        + PRESENT)
                .param("organisation", organisation.value())
                .query((row, _) -> Map.entry(new StudentId(row.getLong("id")), row.getString("student_number")))
                .list()
                .stream()
                .collect(toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    List<String> groups(OrganisationId organisation) {
        return jdbc.sql("select distinct group_name from organisations.student where group_name is not null and "
                        + PRESENT + " order by group_name")
                .param("organisation", organisation.value())
                .query(String.class)
                .list();
    }

    private JdbcClient.StatementSpec filtered(String sql, OrganisationId organisation, StudentFilter filter) {
        return jdbc.sql(sql)
                .param("organisation", organisation.value())
                .param("name", searched(filter.name()))
                .param("parts", parts(filter.name()))
                .param("alike", ALIKE)
                .param("number", filter.number())
                .param("numbers", "%" + Typed.code(filter.number()).replaceAll("[\\\\%_]", "\\\\$0") + "%")
                .param("anyGroup", filter.groups().isEmpty())
                .param("groups", filter.groups().toArray(String[]::new))
                .param("anyCertifiable", filter.certifiable().isEmpty())
                .param(
                        "certifiable",
                        filter.certifiable().stream().map(Enum::name).toArray(String[]::new));
    }

    private static String searched(String typed) {
        return String.join(" ", PlainName.words(typed));
    }

    private static String[] parts(String typed) {
        return PlainName.words(typed).stream().map(word -> "%" + word + "%").toArray(String[]::new);
    }

    private static Long[] ids(Collection<AccountId> accounts) {
        return accounts.stream().map(AccountId::value).toArray(Long[]::new);
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        @Nullable OffsetDateTime at = row.getObject("certifiable_at", OffsetDateTime.class);
        return new Row(
                new StudentLine(
                        Students.student(row, number),
                        Optional.empty(),
                        certifiable(row),
                        Optional.ofNullable(at).map(OffsetDateTime::toInstant)),
                row.getInt("found"));
    }

    static Certifiable certifiable(ResultSet row) throws SQLException {
        @Nullable Boolean certifiable = row.getObject("certifiable", Boolean.class);
        if (certifiable == null) return Certifiable.UNKNOWN;
        return certifiable ? Certifiable.YES : Certifiable.NO;
    }

    /** A line, and how many there are. */
    record Row(StudentLine line, int found) {}
}
