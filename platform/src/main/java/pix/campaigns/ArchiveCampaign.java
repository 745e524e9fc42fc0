package pix.campaigns;

import java.time.Clock;
import org.springframework.stereotype.Service;
import pix.organisations.Member;

/** A campaign is put into the archive, where its code no longer works and its results stay, or taken out of it. */
@Service
public class ArchiveCampaign {

    private final Campaigns campaigns;
    private final CampaignViews views;
    private final Clock clock;

    ArchiveCampaign(Campaigns campaigns, CampaignViews views, Clock clock) {
        this.campaigns = campaigns;
        this.views = views;
        this.clock = clock;
    }

    public void archive(Member member, CampaignId id) {
        campaigns.archive(views.changeable(member, id), member.account(), clock.instant());
    }

    public void unarchive(Member member, CampaignId id) {
        campaigns.unarchive(views.changeable(member, id));
    }
}
