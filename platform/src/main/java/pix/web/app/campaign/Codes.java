package pix.web.app.campaign;

import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import pix.campaigns.Campaign;
import pix.campaigns.CampaignCode;
import pix.campaigns.CampaignViews;
import pix.web.paths.AppPaths;
import pix.web.ui.SeeOther;

/** Where a typed code leads, and what is said when it leads nowhere. */
@Component
public class Codes {

    private final CampaignViews campaigns;

    Codes(CampaignViews campaigns) {
        this.campaigns = campaigns;
    }

    Optional<Campaign> campaign(String typed) {
        return CampaignCode.parse(typed).flatMap(campaigns::byCode);
    }

    /** Where another code can be typed, with why this one leads nowhere. */
    ModelAndView nowhere(String typed, HttpStatus status) {
        var deleted = CampaignCode.parse(typed).filter(campaigns::wasDeleted).isPresent();
        var problem =
                typed.isBlank() ? "campaign.code.missing" : deleted ? "campaign.code.deleted" : "campaign.code.unknown";
        return page(new CodePage(typed, Optional.of(problem)), deleted ? HttpStatus.GONE : status);
    }

    static ModelAndView page(CodePage page, HttpStatus status) {
        return new ModelAndView("app/campaign/code", Map.of("page", page), status);
    }

    static ModelAndView to(String path) {
        return new ModelAndView(SeeOther.to(path));
    }

    /** Where a learner reads what a campaign asks for: results, or a profile. */
    public static String outcome(Campaign campaign) {
        return campaign.isAssessment()
                ? AppPaths.campaignResults(campaign.code())
                : AppPaths.campaignProfile(campaign.code());
    }
}
