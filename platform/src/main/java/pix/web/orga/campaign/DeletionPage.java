package pix.web.orga.campaign;

import java.util.List;
import pix.campaigns.CampaignLine;
import pix.organisations.Member;
import pix.web.paths.OrgaPaths;

/** The campaigns that are about to be deleted, with what goes with them. */
public record DeletionPage(Member member, List<CampaignLine> lines) {

    public String home() {
        return OrgaPaths.campaigns(member.organisation().id());
    }

    public long participants() {
        return lines.stream().mapToLong(CampaignLine::participants).sum();
    }
}
