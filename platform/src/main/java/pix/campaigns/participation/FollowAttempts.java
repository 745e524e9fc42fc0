package pix.campaigns.participation;

import java.time.Clock;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;
import pix.assessment.AttemptMoved;
import pix.assessment.Purpose.CompetenceTest;
import pix.assessment.Purpose.TargetedTest;
import pix.campaigns.CampaignViews;
import pix.campaigns.Measure;
import pix.live.Pulse;

/** What an answer moves in the campaign it was given for. It may be told twice. */
@Service
public class FollowAttempts {

    private final LearnerParticipations learners;
    private final ParticipationRows rows;
    private final CampaignViews campaigns;
    private final ShareResults share;
    private final TallyRows tally;
    private final Pulse pulse;
    private final TransactionOperations transactions;
    private final Clock clock;

    FollowAttempts(
            LearnerParticipations learners,
            ParticipationRows rows,
            CampaignViews campaigns,
            ShareResults share,
            TallyRows tally,
            Pulse pulse,
            TransactionOperations transactions,
            Clock clock) {
        this.learners = learners;
        this.rows = rows;
        this.campaigns = campaigns;
        this.share = share;
        this.tally = tally;
        this.pulse = pulse;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Most answers are given in no campaign: they pay for no transaction. */
    @EventListener
    void follow(AttemptMoved moved) {
        switch (moved.purpose()) {
            case CompetenceTest _ -> {}
            case TargetedTest _ -> transactions.executeWithoutResult(_ -> keep(moved));
        }
    }

    private void keep(AttemptMoved moved) {
        learners.ofAttempt(moved.learner(), moved.attempt()).ifPresent(one -> {
            rows.assessed(one, moved.assessed());
            pulse.moved(one.campaign().live());
            if (moved.completed()) complete(one);
            if (moved.completed() && one.sendsAtEnd()) send(moved);
        });
    }

    private void send(AttemptMoved moved) {
        var completed = learners.ofAttempt(moved.learner(), moved.attempt()).orElseThrow();
        campaigns
                .find(completed.organisation(), completed.campaign())
                .ifPresent(campaign -> share.atEnd(moved.learner(), campaign, completed));
    }

    /** Of the participations of a participant only the first that is completed is counted. */
    private void complete(Participation one) {
        var now = clock.instant();
        var held = rows.complete(one, now);
        if (held.isEmpty() || one.ordinal() > 1) return;
        tally.add(one.organisation(), one.campaign(), List.of(Counts.on(Measure.COMPLETED, one.in(held.get()), now)));
    }
}
