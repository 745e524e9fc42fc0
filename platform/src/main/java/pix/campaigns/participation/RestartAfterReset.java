package pix.campaigns.participation;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import pix.accounts.AccountId;
import pix.assessment.AbortAttempt;
import pix.assessment.SkillsReset;
import pix.assessment.StartTargetedAttempt;
import pix.bank.framework.Device;
import pix.campaigns.Campaign;
import pix.campaigns.CampaignViews;
import pix.campaigns.Measure;

/**
 * What was not yet sent and is about skills that were reset begins anew, in the transaction of the reset; what was sent
 * stays as it was.
 */
@Service
public class RestartAfterReset {

    private final LearnerParticipations learners;
    private final ParticipationRows rows;
    private final CampaignViews campaigns;
    private final AbortAttempt abort;
    private final StartTargetedAttempt startAttempt;
    private final TallyRows tally;

    RestartAfterReset(
            LearnerParticipations learners,
            ParticipationRows rows,
            CampaignViews campaigns,
            AbortAttempt abort,
            StartTargetedAttempt startAttempt,
            TallyRows tally) {
        this.learners = learners;
        this.rows = rows;
        this.campaigns = campaigns;
        this.abort = abort;
        this.startAttempt = startAttempt;
        this.tally = tally;
    }

    @EventListener
    public void restart(SkillsReset reset) {
        unsent(reset.learner())
                .forEach(one ->
                        about(one, reset.skills()).ifPresent(campaign -> restart(reset.learner(), one, campaign)));
    }

    /** The campaigns that a reset of these skills would make a learner begin anew. */
    public List<Campaign> concerned(AccountId learner, Set<Integer> skills) {
        return unsent(learner).stream()
                .flatMap(one -> about(one, skills).stream())
                .toList();
    }

    private List<Participation> unsent(AccountId learner) {
        return learners.latest(learner).stream()
                .filter(one -> one.attempt().isPresent() && !one.isShared() && !one.isDeleted())
                .toList();
    }

    private Optional<Campaign> about(Participation one, Set<Integer> skills) {
        return campaigns
                .find(one.organisation(), one.campaign())
                .filter(campaign -> !Collections.disjoint(campaign.targets(), skills));
    }

    private void restart(AccountId learner, Participation one, Campaign campaign) {
        abort.abort(learner, one.attempt().orElseThrow());
        var attempt = startAttempt.start(learner, campaign.targets(), Device.DESKTOP);
        rows.restart(one, attempt);
        learners.attempts(learner, one.id(), attempt);
        if (one.completedAt().isEmpty() || one.ordinal() > 1) return;
        var completed = Counts.on(Measure.COMPLETED, one, one.completedAt().get());
        tally.add(one.organisation(), one.campaign(), List.of(completed.negative()));
    }
}
