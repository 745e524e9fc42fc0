package pix.organisations;

import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The target profiles that an organisation may use besides those that are for all. */
@Repository
public class AttachedProfiles {

    private final JdbcClient jdbc;

    AttachedProfiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Set<String> of(OrganisationId organisation) {
        return jdbc.sql("select profile from organisations.attached_profile where organisation_id = :organisation")
                .param("organisation", organisation.value())
                .query(String.class)
                .set();
    }
}
