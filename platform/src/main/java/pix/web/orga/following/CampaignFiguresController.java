package pix.web.orga.following;

import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import pix.campaigns.Campaign;
import pix.campaigns.CampaignId;
import pix.campaigns.following.FollowingViews;
import pix.organisations.Member;
import pix.shared.NotFound;
import pix.web.paths.OrgaPaths;

/** What a campaign shows of all who take part, or of some classes: activity, collective results, analysis. */
@Controller
class CampaignFiguresController {

    private final FollowedCampaigns campaigns;
    private final FollowingViews following;
    private final CampaignBadges badges;

    CampaignFiguresController(FollowedCampaigns campaigns, FollowingViews following, CampaignBadges badges) {
        this.campaigns = campaigns;
        this.following = following;
        this.badges = badges;
    }

    @GetMapping(OrgaPaths.ACTIVITY)
    ModelAndView activity(
            @PathVariable long campaign, @RequestParam MultiValueMap<String, String> sent, Member member) {
        var found = campaigns.find(member, new CampaignId(campaign));
        var filters = SelectionForm.of(sent);
        var page = new ActivityPage(
                campaigns.head(member, found, filters.groups()),
                filters,
                following.groups(found),
                following.tally(found, filters.groups()));
        return FollowedCampaigns.page("activity", page);
    }

    @GetMapping(OrgaPaths.COLLECTIVE_RESULTS)
    ModelAndView results(
            @PathVariable long campaign,
            @RequestParam MultiValueMap<String, String> sent,
            Member member,
            Locale locale) {
        var found = test(member, campaign);
        var filters = SelectionForm.of(sent);
        var tally = following.tally(found, filters.groups());
        var page = new CollectivePage(
                campaigns.head(member, found, filters.groups()),
                filters,
                following.groups(found),
                badges.of(found, locale.getLanguage()),
                tally,
                following.results(found, tally));
        return FollowedCampaigns.page("collective", page);
    }

    @GetMapping(OrgaPaths.ANALYSIS)
    ModelAndView analysis(
            @PathVariable long campaign, @RequestParam MultiValueMap<String, String> sent, Member member) {
        var found = test(member, campaign);
        var filters = SelectionForm.of(sent);
        var tally = following.tally(found, filters.groups());
        var page = new AnalysisPage(
                campaigns.head(member, found, filters.groups()),
                filters,
                following.groups(found),
                tally,
                following.analysis(found, tally));
        return FollowedCampaigns.page("analysis", page);
    }

    /** A collection of profiles shows nothing skill by skill. */
    private Campaign test(Member member, long campaign) {
        var found = campaigns.find(member, new CampaignId(campaign));
        if (!found.isAssessment()) throw new NotFound("results of campaign", campaign);
        return found;
    }
}
