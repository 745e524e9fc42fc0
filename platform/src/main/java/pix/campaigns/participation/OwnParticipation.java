package pix.campaigns.participation;

import java.util.Optional;
import pix.campaigns.Campaign;

/**
 * A participation as its learner sees it.
 *
 * @param campaign empty once it was deleted
 */
public record OwnParticipation(Participation participation, Optional<Campaign> campaign) {

    /** Its organiser took it away, or the whole campaign. */
    public boolean isGone() {
        return campaign.isEmpty() || participation.isDeleted();
    }

    public boolean isOpen() {
        return !isGone() && campaign.filter(Campaign::isArchived).isEmpty();
    }
}
