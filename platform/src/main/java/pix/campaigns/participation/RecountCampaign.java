package pix.campaigns.participation;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pix.campaigns.Campaign;

/** Counts a campaign anew from its participations: what is kept must be the same, and if it is not this mends it. */
@Service
public class RecountCampaign {

    private final Participations participations;
    private final ParticipantCounts counts;
    private final Tally tally;

    RecountCampaign(Participations participations, ParticipantCounts counts, Tally tally) {
        this.participations = participations;
        this.counts = counts;
        this.tally = tally;
    }

    @Transactional
    public void recount(Campaign campaign) {
        tally.clear(campaign.organisation(), campaign.id());
        participations.all(campaign.organisation(), campaign.id()).stream()
                .collect(groupingBy(Participation::participant))
                .values()
                .forEach(goes -> add(campaign, goes));
    }

    private void add(Campaign campaign, List<Participation> goes) {
        tally.add(campaign.organisation(), campaign.id(), counts.of(campaign, goes));
    }
}
