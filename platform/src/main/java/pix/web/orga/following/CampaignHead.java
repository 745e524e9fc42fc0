package pix.web.orga.following;

import java.util.List;
import java.util.Set;
import pix.campaigns.Campaign;
import pix.campaigns.following.Tally;
import pix.organisations.Member;
import pix.web.paths.OrgaPaths;
import pix.web.ui.Link;
import pix.web.ui.Ui;

/**
 * What stands above every page of a campaign: its name, its code, how many take part and how many have sent.
 *
 * @param groups the classes that are looked at: they stay from page to page
 */
public record CampaignHead(Member member, Campaign campaign, Set<String> groups, long participants, long received) {

    static CampaignHead of(Member member, Campaign campaign, Set<String> groups, Tally tally) {
        return new CampaignHead(member, campaign, groups, tally.participants(), tally.shared());
    }

    /** The pages of the campaign: a collection of profiles has no results by skill. */
    public List<Link> tabs(Ui ui) {
        var organisation = member.organisation().id();
        var id = campaign.id();
        var people = tab(OrgaPaths.participants(organisation, id), ui.t("following.tab.participants", participants));
        var details = tab(OrgaPaths.campaign(organisation, id), ui.t("following.tab.details"));
        var activity = tab(OrgaPaths.activity(organisation, id), ui.t("following.tab.activity"));
        if (!campaign.isAssessment()) return List.of(details, activity, people);
        return List.of(
                details,
                activity,
                people,
                tab(OrgaPaths.collectiveResults(organisation, id), ui.t("following.tab.collective")),
                tab(OrgaPaths.analysis(organisation, id), ui.t("following.tab.analysis")));
    }

    private Link tab(String page, String label) {
        return new Link(page + chosen(), label);
    }

    /** The end of the address of a page of the same classes. */
    public String chosen() {
        return SelectionForm.ofGroups(groups).address();
    }
}
