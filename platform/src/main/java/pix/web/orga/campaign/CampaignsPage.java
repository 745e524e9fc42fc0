package pix.web.orga.campaign;

import java.util.List;
import java.util.Map;
import pix.accounts.AccountId;
import pix.campaigns.CampaignLine;
import pix.organisations.Member;
import pix.web.paths.OrgaPaths;

/** A list of campaigns. @param shown whose they are */
public record CampaignsPage(
        Member member,
        Shown shown,
        ListForm form,
        List<CampaignLine> lines,
        Map<AccountId, String> owners,
        int count,
        int pages) {

    /** Whose campaigns are listed: who has none yet is shown those of the others. */
    public enum Shown {
        MINE,
        ALL,
        OF_THE_OTHERS
    }

    public boolean mine() {
        return shown == Shown.MINE;
    }

    public boolean isOfTheOthers() {
        return shown == Shown.OF_THE_OTHERS;
    }

    /** The tab on which this is. */
    public String tab() {
        return shown == Shown.ALL ? OrgaPaths.allCampaigns(member.organisation().id()) : home();
    }

    public String home() {
        return OrgaPaths.campaigns(member.organisation().id());
    }

    public String here() {
        return mine() ? home() : OrgaPaths.allCampaigns(member.organisation().id());
    }

    public String owner(CampaignLine line) {
        return owners.getOrDefault(line.owner(), "");
    }

    public boolean mayDelete(CampaignLine line) {
        return member.isAdministrator() || line.owner().equals(member.account());
    }
}
