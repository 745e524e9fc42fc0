package pix.campaigns.participation;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pix.campaigns.CampaignId;
import pix.campaigns.CampaignViews;
import pix.campaigns.ParticipationId;
import pix.organisations.Member;
import pix.shared.NotFound;

/** A participant is taken out of a campaign with all that they sent: it no longer counts, and they cannot come back. */
@Service
public class DeleteParticipation {

    private final Participations participations;
    private final ParticipationMoves moves;
    private final CampaignViews campaigns;
    private final ParticipantCounts counts;
    private final Tally tally;
    private final Clock clock;

    DeleteParticipation(
            Participations participations,
            ParticipationMoves moves,
            CampaignViews campaigns,
            ParticipantCounts counts,
            Tally tally,
            Clock clock) {
        this.participations = participations;
        this.moves = moves;
        this.campaigns = campaigns;
        this.counts = counts;
        this.tally = tally;
        this.clock = clock;
    }

    @Transactional
    public void delete(Member member, CampaignId id, ParticipationId participation) {
        var campaign = campaigns.changeable(member, id);
        var goes = participations
                .find(campaign.organisation(), id, participation)
                .filter(one -> !one.isDeleted())
                .map(participations::allOfParticipant)
                .orElseThrow(() -> new NotFound("participation", participation));
        tally.add(campaign.organisation(), id, Counts.negative(counts.of(campaign, goes)));
        goes.forEach(one -> moves.delete(one, member.account(), clock.instant()));
    }
}
