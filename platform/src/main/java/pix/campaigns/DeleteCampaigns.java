package pix.campaigns;

import java.time.Clock;
import java.util.Collection;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pix.organisations.Member;

/** Campaigns are deleted with all that was sent to them: all of those that were chosen, or none. */
@Service
public class DeleteCampaigns {

    private final Campaigns campaigns;
    private final CampaignViews views;
    private final Clock clock;

    DeleteCampaigns(Campaigns campaigns, CampaignViews views, Clock clock) {
        this.campaigns = campaigns;
        this.views = views;
        this.clock = clock;
    }

    @Transactional
    public void delete(Member member, Collection<CampaignId> ids) {
        var now = clock.instant();
        for (var id : ids) campaigns.delete(views.changeable(member, id), member.account(), now);
    }
}
