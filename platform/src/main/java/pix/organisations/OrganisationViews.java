package pix.organisations;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import pix.shared.NotFound;

/** What is read of an organisation by whoever deals with it without belonging to it. */
@Component
public class OrganisationViews {

    private final Members members;

    OrganisationViews(Members members) {
        this.members = members;
    }

    public Organisation organisation(OrganisationId id) {
        return find(id).orElseThrow(() -> new NotFound("organisation", id));
    }

    /** Whose roll has the pupils of this UAI; empty where no organisation has it, or none that imports its roll. */
    public Optional<Organisation> importing(OrganisationKind kind, String externalId) {
        return called(kind, externalId).stream()
                .filter(Organisation::managesStudents)
                .findFirst();
    }

    /** Those that were not archived and have this UAI, which is compared without case. */
    public List<Organisation> called(OrganisationKind kind, String externalId) {
        return members.called(kind, externalId);
    }

    /** Empty for one that was archived. */
    public Optional<Organisation> find(OrganisationId id) {
        return members.find(id);
    }
}
