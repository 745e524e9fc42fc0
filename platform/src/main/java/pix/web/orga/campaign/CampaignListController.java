package pix.web.orga.campaign;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import pix.campaigns.CampaignFilter;
import pix.campaigns.CampaignViews;
import pix.organisations.Member;
import pix.shared.NotFound;

/** The campaigns of an organisation, the newest first. */
@Controller
class CampaignListController {

    private final CampaignViews campaigns;

    CampaignListController(CampaignViews campaigns) {
        this.campaigns = campaigns;
    }

    @GetMapping("/orga/{organisation}/campagnes")
    ModelAndView index(Member member, @RequestParam(defaultValue = "1") int page) {
        var filter = new CampaignFilter(Optional.empty(), "", false, CampaignFilter.Order.CREATED, true, page);
        int pages = Math.max(1, Math.ceilDiv(campaigns.count(member, filter), CampaignFilter.SIZE));
        if (page < 1 || page > pages) throw new NotFound("page", page);
        var lines = campaigns.page(member, filter);
        var shown = new CampaignListPage(member, lines, campaigns.owners(member), page, pages);
        return new ModelAndView("orga/campaign/list", Map.of("page", shown));
    }
}
