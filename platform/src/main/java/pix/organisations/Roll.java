package pix.organisations;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pix.accounts.AccountId;
import pix.accounts.Person;
import pix.shared.PlainName;

/** Who an account is to an organisation: the student of its roll, or whoever came by a campaign. */
@Repository
public class Roll {

    /**
     * Somebody on the roll.
     *
     * @param group a school's class, a university's group
     * @param isActive false once a newer roll no longer names them
     */
    public record Enrolled(long id, String firstName, String lastName, Optional<String> group, boolean isActive) {}

    private static final String ENROLLED = """
            select id, first_name, coalesce(preferred_last_name, last_name) as last_name, group_name,
                   disabled_at is null as is_active
              from organisations.student
             where organisation_id = :organisation and account_id = :account and deleted_at is null
            """;

    private final JdbcClient jdbc;

    Roll(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Enrolled> find(OrganisationId organisation, AccountId account) {
        return find(ENROLLED, organisation, account);
    }

    /** Until commit no import changes their name or group: what is copied now is followed later. */
    public Optional<Enrolled> hold(OrganisationId organisation, AccountId account) {
        return find(ENROLLED + " for share", organisation, account);
    }

    private Optional<Enrolled> find(String sql, OrganisationId organisation, AccountId account) {
        return jdbc.sql(sql)
                .param("organisation", organisation.value())
                .param("account", account.value())
                .query(Roll::enrolled)
                .optional();
    }

    /** Whoever comes to an organisation that imports no roll is written on it with the names of their account, once. */
    public Enrolled enrol(OrganisationId organisation, Person person, Instant now) {
        jdbc.sql("""
                        insert into organisations.student (organisation_id, account_id, first_name, last_name, names,
                                                           is_imported, created_at, updated_at)
                        values (:organisation, :account, :first, :last, :names, false, :now, :now)
                        on conflict do nothing
                        """)
                .param("organisation", organisation.value())
                .param("account", person.id().value())
                .param("first", person.firstName())
                .param("last", person.lastName())
                .param("names", PlainName.inOrder(person.lastName(), person.firstName()))
                .param("now", now.atOffset(UTC))
                .update();
        return hold(organisation, person.id()).orElseThrow();
    }

    private static Enrolled enrolled(ResultSet row, int number) throws SQLException {
        return new Enrolled(
                row.getLong("id"),
                row.getString("first_name"),
                row.getString("last_name"),
                Optional.ofNullable(row.getString("group_name")),
                row.getBoolean("is_active"));
    }
}
