package pix.organisations.student;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pix.accounts.AccountId;
import pix.organisations.Organisation;
import pix.organisations.OrganisationId;
import pix.organisations.OrganisationViews;

/** Whose roll says how a person is called: a pupil's names are the school's. */
@Repository
public class HeldNames {

    private final JdbcClient jdbc;
    private final OrganisationViews organisations;

    HeldNames(JdbcClient jdbc, OrganisationViews organisations) {
        this.jdbc = jdbc;
        this.organisations = organisations;
    }

    /** The schools that have imported this person; none for whoever only came by a campaign, or has left. */
    public List<Organisation> by(AccountId account) {
        return jdbc
                .sql("""
                        -- every organisation
                        select organisation_id from organisations.student
                         where account_id = :account and is_imported and deleted_at is null and disabled_at is null
                         order by organisation_id
                        """)
                .param("account", account.value())
                .query((row, _) -> new OrganisationId(row.getLong("organisation_id")))
                .list()
                .stream()
                .flatMap(organisation -> organisations.find(organisation).stream())
                .toList();
    }
}
