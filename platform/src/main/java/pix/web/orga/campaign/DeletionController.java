package pix.web.orga.campaign;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import pix.campaigns.CampaignId;
import pix.campaigns.CampaignViews;
import pix.campaigns.DeleteCampaigns;
import pix.organisations.Member;
import pix.web.paths.OrgaPaths;
import pix.web.ui.Done;
import pix.web.ui.Ids;

/** Campaigns are deleted once it was said what goes with them. */
@Controller
class DeletionController {

    private final CampaignViews campaigns;
    private final DeleteCampaigns delete;

    DeletionController(CampaignViews campaigns, DeleteCampaigns delete) {
        this.campaigns = campaigns;
        this.delete = delete;
    }

    @GetMapping(OrgaPaths.NEW_CAMPAIGN_DELETION)
    ModelAndView confirm(@RequestParam(defaultValue = "") Ids campagne, Member member) {
        if (campagne.isEmpty()) return to(member);
        var lines = campagne.as(CampaignId::new).stream()
                .map(id -> campaigns.line(campaigns.changeable(member, id)))
                .toList();
        return new ModelAndView("orga/campaign/deletion", Map.of("page", new DeletionPage(member, lines)));
    }

    @PostMapping(OrgaPaths.CAMPAIGN_DELETIONS)
    ModelAndView delete(@RequestParam(defaultValue = "") Ids campagne, Member member) {
        var chosen = campagne.as(CampaignId::new);
        delete.delete(member, chosen);
        return Done.to(home(member), "done.campaign.deleted", chosen.size());
    }

    private static ModelAndView to(Member member) {
        return new ModelAndView("redirect:" + home(member));
    }

    private static String home(Member member) {
        return OrgaPaths.campaigns(member.organisation().id());
    }
}
