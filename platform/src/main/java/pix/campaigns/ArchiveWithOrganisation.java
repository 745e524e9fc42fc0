package pix.campaigns;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import pix.organisations.OrganisationArchived;

/** When an organisation ceases its campaigns do, in the same transaction. */
@Component
class ArchiveWithOrganisation {

    private final Campaigns campaigns;

    ArchiveWithOrganisation(Campaigns campaigns) {
        this.campaigns = campaigns;
    }

    @EventListener
    void archive(OrganisationArchived ceased) {
        campaigns.archiveAll(ceased.organisation(), ceased.by(), ceased.at());
    }
}
