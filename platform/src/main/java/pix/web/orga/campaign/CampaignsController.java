package pix.web.orga.campaign;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import pix.campaigns.CampaignFilter;
import pix.campaigns.CampaignId;
import pix.campaigns.CampaignOutcome.Kept;
import pix.campaigns.CampaignOutcome.Refused;
import pix.campaigns.CampaignViews;
import pix.campaigns.CreateCampaign;
import pix.organisations.Member;
import pix.shared.NotFound;
import pix.web.orga.campaign.CampaignsPage.Shown;
import pix.web.paths.OrgaPaths;
import pix.web.ui.Done;
import pix.web.ui.Texts;

/** The campaigns of an organisation: mine, all of them, and a new one. */
@Controller
class CampaignsController {

    private final CampaignViews campaigns;
    private final CreateCampaign create;
    private final CampaignForms forms;
    private final Texts texts;

    CampaignsController(CampaignViews campaigns, CreateCampaign create, CampaignForms forms, Texts texts) {
        this.campaigns = campaigns;
        this.create = create;
        this.forms = forms;
        this.texts = texts;
    }

    @GetMapping(OrgaPaths.CAMPAIGNS)
    ModelAndView mine(@RequestParam MultiValueMap<String, String> sent, Member member) {
        return list(member, ListForm.of(sent), true);
    }

    @GetMapping(OrgaPaths.ALL_CAMPAIGNS)
    ModelAndView all(@RequestParam MultiValueMap<String, String> sent, Member member) {
        return list(member, ListForm.of(sent), false);
    }

    /** @param copie another campaign, whose words are taken over */
    @GetMapping(OrgaPaths.NEW_CAMPAIGN)
    ModelAndView form(
            @RequestParam(defaultValue = "") String parcours,
            @RequestParam Optional<Long> copie,
            Member member,
            java.util.Locale locale) {
        var form = copie.map(id -> campaigns.campaign(member, new CampaignId(id)))
                .map(other -> CampaignForm.of(other).named(texts.text(locale, "campaigns.copy", other.name())))
                .orElseGet(() -> CampaignForm.blank(parcours, member.account()));
        return form(forms.page(member, form, Set.of(), Optional.empty()), HttpStatus.OK);
    }

    @PostMapping(OrgaPaths.CAMPAIGNS)
    ModelAndView create(@RequestParam Map<String, String> typed, Member member) {
        var form = CampaignForm.of(typed);
        return switch (create.create(member, form.draft(), form.id())) {
            case Kept(var campaign) ->
                Done.to(OrgaPaths.campaign(member.organisation().id(), campaign.id()), "done.campaign.created");
            case Refused(var problems) ->
                form(forms.page(member, form, problems, Optional.empty()), HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }

    private ModelAndView list(Member member, ListForm form, boolean mine) {
        var filter = form.filter(member, mine);
        int count = campaigns.count(member, filter);
        var hasNone = mine && count == 0 && form.isBlank();
        return hasNone ? list(member, form, Shown.OF_THE_OTHERS) : list(member, form, mine ? Shown.MINE : Shown.ALL);
    }

    private ModelAndView list(Member member, ListForm form, Shown shown) {
        var filter = form.filter(member, shown == Shown.MINE);
        int count = campaigns.count(member, filter);
        int pages = Math.max(1, Math.ceilDiv(count, CampaignFilter.SIZE));
        if (form.page() > pages) throw new NotFound("page", form.page());
        var page = new CampaignsPage(
                member, shown, form, campaigns.page(member, filter), campaigns.owners(member), count, pages);
        return new ModelAndView("orga/campaign/list", Map.of("page", page));
    }

    private static ModelAndView form(CampaignFormPage page, HttpStatus status) {
        return new ModelAndView("orga/campaign/form", Map.of("page", page), status);
    }
}
