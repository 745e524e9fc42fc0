package pix.organisations.student;

import static java.time.ZoneOffset.UTC;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import pix.accounts.AccountId;
import pix.organisations.OrganisationId;
import pix.shared.PlainName;
import pix.testing.TestClock;

/** Students on the rolls of the tests; those with an account have it by their own word. */
@Component
public class ARoll {

    public static final LocalDate BIRTH = LocalDate.of(2012, 3, 1);

    private final JdbcClient jdbc;

    ARoll(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public StudentId student(OrganisationId organisation, String first, String last, String nationalId) {
        return student(organisation, first, last, nationalId, BIRTH, "4e A", Optional.empty());
    }

    public StudentId linked(
            OrganisationId organisation, String first, String last, String nationalId, AccountId account) {
        return student(organisation, first, last, nationalId, BIRTH, "4e A", Optional.of(account));
    }

    public StudentId student(
            OrganisationId organisation,
            String first,
            String last,
            String nationalId,
            LocalDate birth,
            String group,
            Optional<AccountId> account) {
        return jdbc.sql("""
                        insert into organisations.student
                               (organisation_id, first_name, last_name, names, national_id, birth_date, group_name,
                                account_id, account_entrusted_at, is_imported, created_at, updated_at)
                        values (:organisation, :first, :last, :names, :number, :birth, :group, :account,
                                case when :account::bigint is not null then :now::timestamptz end, true, :now, :now)
                        returning id
                        """)
                .param("organisation", organisation.value())
                .param("first", first)
                .param("last", last)
                .param("names", PlainName.inOrder(last, first))
                .param("number", nationalId)
                .param("birth", birth)
                .param("group", group)
                .param("account", account.map(AccountId::value).orElse(null))
                .param("now", TestClock.START.atOffset(UTC))
                .query((row, _) -> new StudentId(row.getLong("id")))
                .single();
    }

    /** The student signed up here: the account is the organisation's own. */
    public StudentId openedHere(
            OrganisationId organisation, String first, String last, String nationalId, AccountId account) {
        var student = linked(organisation, first, last, nationalId, account);
        jdbc.sql("""
                        update organisations.student set account_opened_here = true
                         where organisation_id = :organisation and id = :student
                        """)
                .param("organisation", organisation.value())
                .param("student", student.value())
                .update();
        return student;
    }

    /** Other given names and the usual last name, as a fuller roll has them. */
    public void named(OrganisationId organisation, StudentId student, String middle, String usual) {
        jdbc.sql("""
                        update organisations.student set middle_name = nullif(:middle, ''), preferred_last_name = nullif(:usual, '')
                         where organisation_id = :organisation and id = :student
                        """)
                .param("middle", middle)
                .param("usual", usual)
                .param("organisation", organisation.value())
                .param("student", student.value())
                .update();
    }
}
