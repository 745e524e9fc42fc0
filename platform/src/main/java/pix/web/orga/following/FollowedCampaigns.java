package pix.web.orga.following;

import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import pix.campaigns.Campaign;
import pix.campaigns.CampaignId;
import pix.campaigns.CampaignViews;
import pix.campaigns.following.FollowingViews;
import pix.organisations.Member;

/** What the pages that follow a campaign begin with. */
@Component
class FollowedCampaigns {

    private final CampaignViews campaigns;
    private final FollowingViews following;

    FollowedCampaigns(CampaignViews campaigns, FollowingViews following) {
        this.campaigns = campaigns;
        this.following = following;
    }

    Campaign find(Member member, CampaignId campaign) {
        return campaigns.campaign(member.organisation().id(), campaign);
    }

    /** @param groups the classes that are looked at */
    CampaignHead head(Member member, Campaign campaign, Set<String> groups) {
        return CampaignHead.of(member, campaign, groups, following.tally(campaign, Set.of()));
    }

    static ModelAndView page(String view, Object page) {
        return new ModelAndView("orga/following/" + view, Map.of("page", page));
    }
}
