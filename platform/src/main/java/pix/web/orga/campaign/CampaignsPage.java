package pix.web.orga.campaign;

import java.util.List;
import java.util.Map;
import pix.accounts.AccountId;
import pix.campaigns.CampaignLine;
import pix.organisations.Member;

/** A list of campaigns. @param mine only those of whoever reads it */
public record CampaignsPage(
        Member member,
        boolean mine,
        ListForm form,
        List<CampaignLine> lines,
        Map<AccountId, String> owners,
        int count,
        int pages) {

    public String home() {
        return "/orga/" + member.organisation().id() + "/campagnes";
    }

    public String here() {
        return mine ? home() : home() + "/toutes";
    }

    public String owner(CampaignLine line) {
        return owners.getOrDefault(line.owner(), "");
    }

    public boolean mayDelete(CampaignLine line) {
        return member.isAdministrator() || line.owner().equals(member.account());
    }
}
