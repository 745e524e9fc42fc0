package pix.organisations.student;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pix.accounts.AccountId;
import pix.organisations.Organisation;
import pix.organisations.OrganisationId;

/** Which schools have asked for which accounts, and what was answered. */
@Repository
class Claims {

    /** A school and the account it asks for. */
    record Asked(OrganisationId claimant, Instant at) {}

    /** A school and the pupil of ours whose account it asks for. */
    record Held(
            OrganisationId claimant,
            StudentId student,
            String firstName,
            String lastName,
            Optional<String> group,
            Instant at,
            boolean mayAnswer) {

        HeldClaim of(Organisation school) {
            return new HeldClaim(school, student, firstName, lastName, group, at, mayAnswer);
        }

        @Override
        public String toString() {
            return "a claim of organisation " + claimant + " on student " + student;
        }
    }

    /** An organisation that an account is entrusted to, and the student it is there. */
    record Holder(OrganisationId organisation, StudentId student) {}

    private final JdbcClient jdbc;

    Claims(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What waits for the owner's word, even where another school has said no. */
    List<Asked> on(AccountId account) {
        return jdbc.sql("""
                -- every organisation
                select organisation_id, account_claimed_at from organisations.student
                 where account_id = :account and account_claimed_at is not null and account_entrusted_at is null
                   and deleted_at is null and disabled_at is null
                 order by account_claimed_at, organisation_id
                """)
                .param("account", account.value())
                .query(Claims::asked)
                .list();
    }

    /** Schools that the owner's account is entrusted to. */
    List<OrganisationId> entrusted(AccountId account) {
        return jdbc.sql("""
                -- every organisation
                select organisation_id from organisations.student
                 where account_id = :account and account_entrusted_at is not null and is_imported
                   and deleted_at is null and disabled_at is null
                 order by account_entrusted_at, organisation_id
                """)
                .param("account", account.value())
                .query((row, _) -> new OrganisationId(row.getLong("organisation_id")))
                .list();
    }

    /** What others ask of the accounts that are entrusted to this organisation; its own pupils may have left since. */
    List<Held> onAccountsOf(OrganisationId holder) {
        return jdbc.sql("""
                select asked.organisation_id, asked.account_claimed_at, held.id, held.first_name,
                       coalesce(held.preferred_last_name, held.last_name) as last_name, held.group_name,
                       held.account_opened_here
                  from organisations.student asked
                  join organisations.student held on held.account_id = asked.account_id
                   and held.organisation_id = :holder and held.account_entrusted_at is not null
                   and held.deleted_at is null
                 where asked.organisation_id <> :holder and asked.account_claimed_at is not null
                   and asked.account_entrusted_at is null and asked.account_declined_at is null
                   and asked.deleted_at is null and asked.disabled_at is null
                 order by asked.account_claimed_at, asked.organisation_id, asked.id
                """).param("holder", holder.value()).query(Claims::held).list();
    }

    /** Whom these accounts are entrusted to besides the one who asks. */
    List<Holder> holders(Collection<AccountId> accounts, OrganisationId besides) {
        return jdbc.sql("""
                -- every organisation
                select organisation_id, id from organisations.student
                 where account_id = any(:accounts) and organisation_id <> :besides
                   and account_entrusted_at is not null and deleted_at is null
                """)
                .param("accounts", accounts.stream().map(AccountId::value).toArray(Long[]::new))
                .param("besides", besides.value())
                .query((row, _) -> new Holder(
                        new OrganisationId(row.getLong("organisation_id")), new StudentId(row.getLong("id"))))
                .list();
    }

    /** The account of a pupil of ours who signed up here: the organisation may speak for its owner. */
    Optional<AccountId> openedHere(OrganisationId organisation, StudentId pupil) {
        return jdbc.sql("""
                select account_id from organisations.student
                 where organisation_id = :organisation and id = :pupil and account_opened_here
                   and account_entrusted_at is not null and deleted_at is null
                """)
                .param("organisation", organisation.value())
                .param("pupil", pupil.value())
                .query((row, _) -> new AccountId(row.getLong("account_id")))
                .optional();
    }

    /** Empty when there is nothing to answer any more. */
    Optional<StudentId> agree(OrganisationId claimant, AccountId account, Instant now) {
        return answered("""
                update organisations.student set account_entrusted_at = :now, account_declined_at = null
                 where organisation_id = :claimant and account_id = :account and account_claimed_at is not null
                   and account_entrusted_at is null and deleted_at is null
                returning id
                """, claimant, account, now);
    }

    /** The owner is not of that school: the pupil of its roll is somebody without an account. */
    Optional<StudentId> unlink(OrganisationId claimant, AccountId account, Instant now) {
        return answered("""
                update organisations.student set account_id = null, account_declined_at = :now
                 where organisation_id = :claimant and account_id = :account and account_claimed_at is not null
                   and account_entrusted_at is null and deleted_at is null
                returning id
                """, claimant, account, now);
    }

    /** The school that opened the account does not agree; its owner still may. */
    Optional<StudentId> decline(OrganisationId claimant, AccountId account, Instant now) {
        return answered("""
                update organisations.student set account_declined_at = :now
                 where organisation_id = :claimant and account_id = :account and account_claimed_at is not null
                   and account_entrusted_at is null and account_declined_at is null and deleted_at is null
                returning id
                """, claimant, account, now);
    }

    private Optional<StudentId> answered(String sql, OrganisationId claimant, AccountId account, Instant now) {
        return jdbc.sql(sql)
                .param("now", now.atOffset(UTC))
                .param("claimant", claimant.value())
                .param("account", account.value())
                .query((row, _) -> new StudentId(row.getLong("id")))
                .optional();
    }

    private static Asked asked(ResultSet row, int number) throws SQLException {
        return new Asked(new OrganisationId(row.getLong("organisation_id")), claimedAt(row));
    }

    private static Held held(ResultSet row, int number) throws SQLException {
        return new Held(
                new OrganisationId(row.getLong("organisation_id")),
                new StudentId(row.getLong("id")),
                row.getString("first_name"),
                row.getString("last_name"),
                Optional.ofNullable(row.getString("group_name")),
                claimedAt(row),
                row.getBoolean("account_opened_here"));
    }

    private static Instant claimedAt(ResultSet row) throws SQLException {
        return row.getObject("account_claimed_at", OffsetDateTime.class).toInstant();
    }
}
