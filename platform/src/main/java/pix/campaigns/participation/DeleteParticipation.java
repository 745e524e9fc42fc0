package pix.campaigns.participation;

import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pix.accounts.AccountId;
import pix.campaigns.Campaign;
import pix.campaigns.CampaignId;
import pix.campaigns.CampaignViews;
import pix.campaigns.ParticipationId;
import pix.organisations.Member;
import pix.organisations.student.StudentsDeleted;
import pix.shared.NotFound;

/** A participant is taken out of a campaign with all that they sent: it no longer counts, and they cannot come back. */
@Service
public class DeleteParticipation {

    private final Participations participations;
    private final ParticipationRows rows;
    private final CampaignViews campaigns;
    private final ParticipantCounts counts;
    private final TallyRows tally;
    private final Clock clock;

    DeleteParticipation(
            Participations participations,
            ParticipationRows rows,
            CampaignViews campaigns,
            ParticipantCounts counts,
            TallyRows tally,
            Clock clock) {
        this.participations = participations;
        this.rows = rows;
        this.campaigns = campaigns;
        this.counts = counts;
        this.tally = tally;
        this.clock = clock;
    }

    @Transactional
    public void delete(Member member, CampaignId id, ParticipationId participation) {
        var campaign = campaigns.changeable(member, id);
        var one = participations
                .find(campaign.organisation(), id, participation)
                .filter(found -> !found.isDeleted())
                .orElseThrow(() -> new NotFound("participation", participation));
        delete(campaign, one, member.account());
    }

    /** Students who leave the roll for good leave the campaigns too, in the same transaction. */
    @EventListener
    void delete(StudentsDeleted deleted) {
        for (var one : participations.ofStudents(deleted.organisation(), deleted.students()))
            campaigns
                    .find(one.organisation(), one.campaign())
                    .ifPresent(campaign -> delete(campaign, one, deleted.by()));
    }

    private void delete(Campaign campaign, Participation one, AccountId by) {
        var sittings = participations.holdAllOfParticipant(one);
        tally.add(campaign.organisation(), campaign.id(), Counts.negative(counts.of(campaign, sittings)));
        sittings.forEach(each -> rows.delete(each, by, clock.instant()));
    }
}
