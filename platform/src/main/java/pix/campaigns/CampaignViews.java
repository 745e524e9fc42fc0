package pix.campaigns;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import pix.accounts.AccountId;
import pix.accounts.AccountViews;
import pix.organisations.Member;
import pix.organisations.NotAllowed;
import pix.organisations.NotAllowed.Right;
import pix.organisations.OrganisationId;
import pix.shared.NotFound;

/** What pages read of campaigns. */
@Component
public class CampaignViews {

    private final Campaigns campaigns;
    private final CampaignLists lists;
    private final AccountViews accounts;

    CampaignViews(Campaigns campaigns, CampaignLists lists, AccountViews accounts) {
        this.campaigns = campaigns;
        this.lists = lists;
        this.accounts = accounts;
    }

    /** A campaign of the member's organisation; any other does not exist. */
    public Campaign campaign(Member member, CampaignId id) {
        return campaign(member.organisation().id(), id);
    }

    /** The organisation's campaign; another organisation's does not exist. */
    public Campaign campaign(OrganisationId organisation, CampaignId id) {
        return campaigns.find(organisation, id).orElseThrow(() -> new NotFound("campaign", id));
    }

    /** The campaign, unless it was deleted. */
    public Optional<Campaign> find(OrganisationId organisation, CampaignId id) {
        return campaigns.find(organisation, id);
    }

    /** The next campaigns in order of organisation and id, to walk through all of them. */
    public List<Campaign> after(OrganisationId organisation, CampaignId id, int most) {
        return campaigns.after(organisation, id, most);
    }

    /** A campaign that this member may change; the others are told who may. */
    public Campaign changeable(Member member, CampaignId id) {
        return Optional.of(campaign(member, id))
                .filter(campaign -> campaign.mayBeChangedBy(member))
                .orElseThrow(() -> new NotAllowed(member, Right.OWNER_AND_ADMINISTRATORS));
    }

    /** Where a code leads; empty when it leads nowhere. */
    public Optional<Campaign> byCode(CampaignCode code) {
        return campaigns.find(code);
    }

    /** Whether the code led to a campaign that is no more. */
    public boolean wasDeleted(CampaignCode code) {
        return campaigns.find(code).isEmpty() && campaigns.isTaken(code);
    }

    public List<CampaignLine> page(Member member, CampaignFilter filter) {
        return lists.page(member.organisation().id(), filter);
    }

    public int count(Member member, CampaignFilter filter) {
        return lists.count(member.organisation().id(), filter);
    }

    /** How many took part in it and sent something. */
    public CampaignLine line(Campaign campaign) {
        return lists.line(campaign.organisation(), campaign.id());
    }

    /** Whoever owns campaigns here, by name. */
    public Map<AccountId, String> owners(Member member) {
        return accounts.distinctNames(lists.owners(member.organisation().id()));
    }

    public boolean hasParticipants(Campaign campaign) {
        return campaigns.hasParticipants(campaign);
    }
}
