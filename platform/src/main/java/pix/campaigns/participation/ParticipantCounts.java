package pix.campaigns.participation;

import static pix.campaigns.Measure.COMPLETED;
import static pix.campaigns.Measure.STARTED;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import pix.campaigns.Campaign;

/** All that one participant adds to what is counted of a campaign. */
@Component
class ParticipantCounts {

    private final Results results;

    ParticipantCounts(Results results) {
        this.results = results;
    }

    /** @param sittings all of one participant, oldest first */
    List<Count> of(Campaign campaign, List<Participation> sittings) {
        var first = sittings.getFirst();
        var counts = new ArrayList<Count>();
        counts.add(Counts.on(STARTED, first, first.startedAt()));
        first.completedAt().ifPresent(at -> counts.add(Counts.on(COMPLETED, first, at)));
        sittings.reversed().stream()
                .filter(Participation::isShared)
                .findFirst()
                .ifPresent(last -> counts.addAll(Counts.sent(
                        last, last.result().orElseThrow(), last.sharedAt().orElseThrow(), results.targets(campaign))));
        return counts;
    }
}
