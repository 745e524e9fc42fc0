package pix.organisations.student;

import static java.time.ZoneOffset.UTC;
import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pix.accounts.AccountId;
import pix.organisations.OrganisationId;

/** Pupils without an account whose national number and birth date are those of somebody with one in another organisation. */
@Repository
class Namesakes {

    /** A pupil of the roll, and whoever has the same number and birth date elsewhere. */
    record Namesake(Student student, Student other) {

        AccountId account() {
            return other.account().orElseThrow();
        }

        /** Either roll may hold the fuller name. */
        boolean namesAgree() {
            return isCalledAs(student, other) || isCalledAs(other, student);
        }

        private static boolean isCalledAs(Student one, Student other) {
            return Reconciliation.find(List.of(other), one.firstName(), one.lastName())
                    .or(() -> one.preferredLastName()
                            .flatMap(usual -> Reconciliation.find(List.of(other), one.firstName(), usual)))
                    .isPresent();
        }
    }

    private final JdbcClient jdbc;

    Namesakes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whoever said no to this organisation is not asked again. */
    List<Namesake> of(OrganisationId organisation) {
        return jdbc.sql("""
                select student.id, student.first_name, student.middle_name, student.third_name, student.last_name,
                       student.preferred_last_name,
                       other.id as other_id, other.account_id, other.first_name as other_first_name,
                       other.middle_name as other_middle_name, other.third_name as other_third_name,
                       other.last_name as other_last_name, other.preferred_last_name as other_preferred_last_name
                  from organisations.student student
                  join organisations.student other on other.national_id = student.national_id
                   and other.organisation_id <> student.organisation_id and other.birth_date = student.birth_date
                   and other.account_id is not null and other.deleted_at is null
                 where student.organisation_id = :organisation and student.account_id is null
                   and student.account_declined_at is null and student.deleted_at is null and student.disabled_at is null
                """)
                .param("organisation", organisation.value())
                .query((row, _) ->
                        new Namesake(student(row, "", Optional.empty()), student(row, "other_", account(row))))
                .list();
    }

    /** Those who are linked now: not where the account is another pupil here already, or has another number anywhere. */
    Map<StudentId, AccountId> claim(OrganisationId organisation, Map<StudentId, AccountId> known, Instant now) {
        var pairs = List.copyOf(known.entrySet());
        return jdbc
                .sql("""
                        update organisations.student student set account_id = known.account_id, account_claimed_at = :now
                          from unnest(:students::bigint[], :accounts::bigint[]) as known (id, account_id)
                         where student.organisation_id = :organisation and student.id = known.id
                           and not exists (
                               select from organisations.student taken
                                where taken.account_id = known.account_id and taken.deleted_at is null
                                  and (taken.organisation_id = :organisation
                                       or taken.national_id is distinct from student.national_id))
                        returning student.id, student.account_id
                        """)
                .param("now", now.atOffset(UTC))
                .param(
                        "students",
                        pairs.stream().map(pair -> pair.getKey().value()).toArray(Long[]::new))
                .param(
                        "accounts",
                        pairs.stream().map(pair -> pair.getValue().value()).toArray(Long[]::new))
                .param("organisation", organisation.value())
                .query((row, _) ->
                        Map.entry(new StudentId(row.getLong("id")), new AccountId(row.getLong("account_id"))))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Optional<AccountId> account(ResultSet row) throws SQLException {
        return Optional.of(new AccountId(row.getLong("account_id")));
    }

    private static Student student(ResultSet row, String prefix, Optional<AccountId> account) throws SQLException {
        return new Student(
                new StudentId(row.getLong(prefix + "id")),
                account,
                row.getString(prefix + "first_name"),
                Optional.ofNullable(row.getString(prefix + "middle_name")),
                Optional.ofNullable(row.getString(prefix + "third_name")),
                row.getString(prefix + "last_name"),
                Optional.ofNullable(row.getString(prefix + "preferred_last_name")),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false);
    }
}
