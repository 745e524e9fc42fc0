package pix.organisations.student;

import static java.time.ZoneOffset.UTC;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import pix.accounts.AccountId;
import pix.organisations.OrganisationId;
import pix.organisations.PlainName;
import pix.testing.TestClock;

/** Students on the rolls of the tests. */
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
                                account_id, is_imported, created_at, updated_at)
                        values (:organisation, :first, :last, :names, :number, :birth, :group, :account, true, :now, :now)
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
}
