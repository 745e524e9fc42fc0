package pix.web.orga.campaign;

import java.util.List;
import java.util.Map;
import pix.accounts.AccountId;
import pix.campaigns.CampaignLine;
import pix.organisations.Member;

/** A page of an organisation's campaigns, with their owners' names. */
public record CampaignListPage(
        Member member, List<CampaignLine> campaigns, Map<AccountId, String> owners, int page, int pages) {

    public String home() {
        return "/orga/" + member.organisation().id() + "/campagnes";
    }

    public String owner(CampaignLine campaign) {
        return owners.getOrDefault(campaign.owner(), "");
    }
}
