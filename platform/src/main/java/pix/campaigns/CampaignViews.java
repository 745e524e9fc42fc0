package pix.campaigns;

import org.springframework.stereotype.Component;
import pix.organisations.OrganisationId;
import pix.shared.NotFound;

/** What pages read of campaigns. */
@Component
public class CampaignViews {

    private final Campaigns campaigns;

    CampaignViews(Campaigns campaigns) {
        this.campaigns = campaigns;
    }

    /** The organisation's campaign; another organisation's does not exist. */
    public Campaign campaign(OrganisationId organisation, CampaignId id) {
        return campaigns.find(organisation, id).orElseThrow(() -> new NotFound("campaign", id));
    }
}
