package pix.web.orga.campaign;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;
import pix.campaigns.ArchiveCampaign;
import pix.campaigns.CampaignId;
import pix.campaigns.CampaignOutcome.Kept;
import pix.campaigns.CampaignOutcome.Refused;
import pix.campaigns.CampaignViews;
import pix.campaigns.EditCampaign;
import pix.organisations.Member;
import pix.web.orga.following.SelectionForm;
import pix.web.paths.OrgaPaths;
import pix.web.ui.Done;
import pix.web.ui.QrCode;

/** One campaign: its details, its code to be shown, what is changed of it. */
@Controller
class CampaignController {

    private final CampaignViews campaigns;
    private final CampaignPages pages;
    private final CampaignForms forms;
    private final EditCampaign edit;
    private final ArchiveCampaign archive;

    CampaignController(
            CampaignViews campaigns,
            CampaignPages pages,
            CampaignForms forms,
            EditCampaign edit,
            ArchiveCampaign archive) {
        this.campaigns = campaigns;
        this.pages = pages;
        this.forms = forms;
        this.edit = edit;
        this.archive = archive;
    }

    @GetMapping(OrgaPaths.CAMPAIGN)
    ModelAndView show(@PathVariable long campaign, @RequestParam MultiValueMap<String, String> sent, Member member) {
        var found = campaigns.campaign(member, new CampaignId(campaign));
        var page = pages.page(member, found, SelectionForm.of(sent).groups());
        return new ModelAndView("orga/campaign/details", Map.of("page", page));
    }

    /** The direct link as a square to be photographed. */
    @GetMapping(path = OrgaPaths.QR_CODE, produces = "image/svg+xml")
    @ResponseBody
    String square(@PathVariable long campaign, Member member) {
        return QrCode.svg(pages.link(campaigns.campaign(member, new CampaignId(campaign))));
    }

    @GetMapping(OrgaPaths.CAMPAIGN_EDITION)
    ModelAndView form(@PathVariable long campaign, Member member) {
        var found = campaigns.changeable(member, new CampaignId(campaign));
        var page = forms.page(member, CampaignForm.of(found), Set.of(), Optional.of(found));
        return new ModelAndView("orga/campaign/form", Map.of("page", page));
    }

    @PostMapping(OrgaPaths.CAMPAIGN_EDITION)
    ModelAndView edit(@PathVariable long campaign, @RequestParam Map<String, String> typed, Member member) {
        var id = new CampaignId(campaign);
        var found = campaigns.changeable(member, id);
        var form = CampaignForm.of(typed).ofKind(found);
        return switch (edit.edit(member, id, form.draft())) {
            case Kept _ -> to(member, id, "done.campaign.changed");
            case Refused(var problems) ->
                new ModelAndView(
                        "orga/campaign/form",
                        Map.of("page", forms.page(member, form, problems, Optional.of(found))),
                        HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }

    @PostMapping(OrgaPaths.CAMPAIGN_ARCHIVES)
    ModelAndView archive(@PathVariable long campaign, Member member) {
        archive.archive(member, new CampaignId(campaign));
        return to(member, new CampaignId(campaign), "done.campaign.archived");
    }

    @PostMapping(OrgaPaths.CAMPAIGN_UNARCHIVING)
    ModelAndView unarchive(@PathVariable long campaign, Member member) {
        archive.unarchive(member, new CampaignId(campaign));
        return to(member, new CampaignId(campaign), "done.campaign.unarchived");
    }

    private static ModelAndView to(Member member, CampaignId id, String done) {
        return Done.to(OrgaPaths.campaign(member.organisation().id(), id), done);
    }
}
