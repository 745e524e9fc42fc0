package pix.web.orga.campaign;

import java.util.Optional;
import pix.campaigns.Campaign;
import pix.content.Coverage;
import pix.content.OfferedProfile;
import pix.web.orga.following.CampaignHead;

/**
 * The details of a campaign.
 *
 * @param link its direct link
 * @param mayChange whether whoever reads it may change, archive and delete it
 */
public record DetailsPage(
        CampaignHead head, String link, String owner, Optional<OfferedProfile> profile, boolean mayChange) {

    public Campaign campaign() {
        return head.campaign();
    }

    /** How much of its parcours it asks; nothing for a collection of profiles. */
    public Optional<Coverage> coverage() {
        return profile.map(offered -> offered.coverage(campaign().targets()));
    }
}
