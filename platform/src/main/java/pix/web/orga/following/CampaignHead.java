package pix.web.orga.following;

import java.util.List;
import pix.campaigns.Campaign;
import pix.campaigns.following.Tally;
import pix.organisations.Member;
import pix.web.ui.Link;
import pix.web.ui.Ui;

/** What stands above every page of a campaign: its name, its code, how many take part and how many have sent. */
public record CampaignHead(Member member, Campaign campaign, long participants, long received) {

    static CampaignHead of(Member member, Campaign campaign, Tally tally) {
        return new CampaignHead(member, campaign, tally.participants(), tally.shared());
    }

    /** The pages of the campaign: a collection of profiles has no results by skill. */
    public List<Link> tabs(Ui ui) {
        var people = new Link(home() + "/participants", ui.t("following.tab.participants", participants));
        var details = new Link(home(), ui.t("following.tab.details"));
        var activity = new Link(home() + "/activite", ui.t("following.tab.activity"));
        if (!campaign.isAssessment()) return List.of(details, activity, people);
        return List.of(
                details,
                activity,
                people,
                new Link(home() + "/resultats-collectifs", ui.t("following.tab.collective")),
                new Link(home() + "/analyse", ui.t("following.tab.analysis")));
    }

    /** The address under which the campaign's pages lie. */
    public String home() {
        return "/orga/" + member.organisation().id() + "/campagnes/" + campaign.id();
    }
}
