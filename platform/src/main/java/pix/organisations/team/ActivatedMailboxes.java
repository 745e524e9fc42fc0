package pix.organisations.team;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pix.accounts.EmailAddress;
import pix.organisations.OrganisationId;

/** Where the activation of a school goes: schools of the second degree, found by their UAI. */
@Repository
class ActivatedMailboxes {

    record Found(OrganisationId id, String name, Optional<EmailAddress> email, boolean isArchived) {}

    private final JdbcClient jdbc;

    ActivatedMailboxes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whatever the capitals; the archived ones too. */
    List<Found> withUai(String uai) {
        return jdbc.sql("""
                        select id, name, email, archived_at is not null as is_archived
                          from organisations.organisation
                         where upper(external_id) = upper(:uai) and kind = 'SCO'
                         order by id
                        """)
                .param("uai", uai)
                .query((row, _) -> new Found(
                        new OrganisationId(row.getLong("id")),
                        row.getString("name"),
                        Optional.ofNullable(row.getString("email")).map(EmailAddress::new),
                        row.getBoolean("is_archived")))
                .list();
    }
}
