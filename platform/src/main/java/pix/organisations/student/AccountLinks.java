package pix.organisations.student;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pix.accounts.AccountId;
import pix.organisations.OrganisationId;

/** Which account is which student. */
@Repository
class AccountLinks {

    private final JdbcClient jdbc;

    AccountLinks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The account of a national number in other organisations. */
    Optional<AccountId> elsewhere(OrganisationId organisation, String nationalId) {
        return jdbc.sql("""
                -- every organisation
                select account_id from organisations.student
                 where national_id = :number and organisation_id <> :organisation
                   and account_id is not null and deleted_at is null
                 order by updated_at desc
                 limit 1
                """)
                .param("number", nationalId)
                .param("organisation", organisation.value())
                .query((row, _) -> new AccountId(row.getLong("account_id")))
                .optional();
    }

    /** Whether the account is a student with another number and another birth date, wherever that is. */
    boolean isAnotherPersons(AccountId account, Student student) {
        return jdbc.sql("""
                -- every organisation
                select exists (
                    select from organisations.student
                     where account_id = :account and deleted_at is null
                       and national_id <> :number and birth_date <> :birth)
                """)
                .param("account", account.value())
                .param("number", student.nationalId().orElse(null))
                .param("birth", student.birthDate().orElse(null))
                .query(Boolean.class)
                .single();
    }

    /** Whether nobody was there first: neither another account for the student, nor another student for the account. */
    boolean add(OrganisationId organisation, StudentId student, AccountId account, boolean isOpenedHere, Instant now) {
        return jdbc.sql("""
                update organisations.student
                   set account_id = :account, account_opened_here = :here, account_entrusted_at = :now,
                       account_claimed_at = null, account_declined_at = null
                 where organisation_id = :organisation and id = :student and account_id is null and deleted_at is null
                   and not exists (
                       select from organisations.student other
                        where other.organisation_id = :organisation and other.account_id = :account
                          and other.deleted_at is null)
                """)
                        .param("account", account.value())
                        .param("here", isOpenedHere)
                        .param("now", now.atOffset(UTC))
                        .param("organisation", organisation.value())
                        .param("student", student.value())
                        .update()
                == 1;
    }
}
