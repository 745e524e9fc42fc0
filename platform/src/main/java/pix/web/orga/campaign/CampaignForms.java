package pix.web.orga.campaign;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import pix.accounts.AccountViews;
import pix.campaigns.Campaign;
import pix.campaigns.CampaignProblem;
import pix.campaigns.CampaignViews;
import pix.organisations.Member;
import pix.organisations.MemberViews;
import pix.web.ui.Choice;

/** Makes the page of the form of a campaign. */
@Component
class CampaignForms {

    private final ProfileShelves shelves;
    private final MemberViews members;
    private final AccountViews accounts;
    private final CampaignViews campaigns;

    CampaignForms(ProfileShelves shelves, MemberViews members, AccountViews accounts, CampaignViews campaigns) {
        this.shelves = shelves;
        this.members = members;
        this.accounts = accounts;
        this.campaigns = campaigns;
    }

    CampaignFormPage page(Member member, CampaignForm form, Set<CampaignProblem> problems, Optional<Campaign> edited) {
        return new CampaignFormPage(
                member,
                form,
                problems,
                edited.isPresent() ? List.of() : shelves.of(member),
                owners(member),
                edited,
                edited.filter(campaigns::hasParticipants).isPresent());
    }

    private List<Choice> owners(Member member) {
        var ids = members.members(member.organisation().id()).stream()
                .map(Member::account)
                .toList();
        return accounts.distinctNames(ids).entrySet().stream()
                .map(entry -> new Choice(entry.getKey().toString(), entry.getValue()))
                .sorted(java.util.Comparator.comparing(Choice::label))
                .toList();
    }
}
