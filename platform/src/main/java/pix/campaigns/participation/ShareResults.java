package pix.campaigns.participation;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pix.accounts.AccountId;
import pix.campaigns.Campaign;
import pix.campaigns.participation.ShareOutcome.AlreadyShared;
import pix.campaigns.participation.ShareOutcome.Reason;
import pix.campaigns.participation.ShareOutcome.Refused;
import pix.campaigns.participation.ShareOutcome.Shared;
import pix.shared.NotFound;

/**
 * A learner sends what a campaign asks for, and consents to it by doing so, or by beginning where the page said that it is
 * sent at the end. It is computed once and kept: later answers
 * change nothing of it. What was sent before is no longer counted.
 */
@Service
public class ShareResults {

    private final LearnerParticipations learners;
    private final ParticipationRows rows;
    private final Results results;
    private final TallyRows tally;
    private final Clock clock;

    ShareResults(
            LearnerParticipations learners, ParticipationRows rows, Results results, TallyRows tally, Clock clock) {
        this.learners = learners;
        this.rows = rows;
        this.results = results;
        this.tally = tally;
        this.clock = clock;
    }

    @Transactional
    public ShareOutcome share(AccountId learner, Campaign campaign) {
        var sittings = learners.hold(learner, campaign.id());
        if (sittings.isEmpty() || sittings.getFirst().isDeleted()) throw new NotFound("participation", campaign.id());
        var latest = sittings.getFirst();
        if (latest.isShared()) return new AlreadyShared();
        if (campaign.isArchived()) return new Refused(Reason.ARCHIVED);
        if (latest.completedAt().isEmpty()) return new Refused(Reason.NOT_COMPLETED);
        var result = results.of(campaign, latest);
        var now = clock.instant();
        if (!rows.share(latest, result, now)) return new AlreadyShared();
        var former = sittings.stream().filter(Participation::isShared).findFirst();
        former.ifPresent(rows::noLongerTheResult);
        tally.add(campaign.organisation(), campaign.id(), counts(campaign, latest, result, now, former));
        return new Shared(latest, result);
    }

    /** What was to be sent at the end is sent once there is nothing left to answer; told twice, it is sent once. */
    @Transactional
    public void atEnd(AccountId learner, Campaign campaign, Participation one) {
        if (one.sendsAtEnd() && one.completedAt().isPresent() && !one.isShared()) share(learner, campaign);
    }

    private List<Count> counts(
            Campaign campaign, Participation latest, Result result, Instant now, Optional<Participation> former) {
        var targets = results.targets(campaign);
        var counts = new ArrayList<>(Counts.sent(latest, result, now, targets));
        former.ifPresent(old -> counts.addAll(Counts.negative(
                Counts.sent(old, old.result().orElseThrow(), old.sharedAt().orElseThrow(), targets))));
        return counts;
    }
}
