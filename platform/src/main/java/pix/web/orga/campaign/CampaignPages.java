package pix.web.orga.campaign;

import java.util.Set;
import org.springframework.stereotype.Component;
import pix.campaigns.Campaign;
import pix.campaigns.CampaignViews;
import pix.content.TargetProfiles;
import pix.organisations.Member;
import pix.shared.Installation;
import pix.web.orga.following.CampaignHead;
import pix.web.paths.AppPaths;

/** Makes the page of a campaign's details. */
@Component
class CampaignPages {

    private final CampaignViews campaigns;
    private final TargetProfiles profiles;
    private final Installation installation;

    CampaignPages(CampaignViews campaigns, TargetProfiles profiles, Installation installation) {
        this.campaigns = campaigns;
        this.profiles = profiles;
        this.installation = installation;
    }

    DetailsPage page(Member member, Campaign campaign, Set<String> groups) {
        var line = campaigns.line(campaign);
        return new DetailsPage(
                new CampaignHead(member, campaign, groups, line.participants(), line.results()),
                link(campaign),
                campaigns.owners(member).getOrDefault(campaign.owner(), ""),
                campaign.profile().flatMap(profiles::find),
                campaign.mayBeChangedBy(member));
    }

    /** What is given to participants besides the code. */
    String link(Campaign campaign) {
        return installation.address() + AppPaths.campaign(campaign.code());
    }
}
