package pix.campaigns.participation;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import pix.accounts.AccountId;
import pix.assessment.AttemptId;
import pix.campaigns.Campaign;
import pix.campaigns.CampaignViews;
import pix.campaigns.ParticipationStatus;

/** What pages read of a learner's own participations. */
@Component
public class ParticipationViews {

    private final LearnerParticipations learners;
    private final CampaignViews campaigns;

    ParticipationViews(LearnerParticipations learners, CampaignViews campaigns) {
        this.learners = learners;
        this.campaigns = campaigns;
    }

    /** The learner's latest participation at a campaign. */
    public Optional<Participation> latest(AccountId learner, Campaign campaign) {
        return learners.participations(learner, campaign.id()).stream().findFirst();
    }

    /** The campaign that an attempt is done for; none when it is about a competence. */
    public Optional<Campaign> campaignOf(AccountId learner, AttemptId attempt) {
        return learners.ofAttempt(learner, attempt).flatMap(one -> campaigns.find(one.organisation(), one.campaign()));
    }

    /** One for each campaign, the latest begun first. */
    public List<OwnParticipation> all(AccountId learner) {
        return learners.latest(learner).stream()
                .map(one -> new OwnParticipation(one, campaigns.find(one.organisation(), one.campaign())))
                .toList();
    }

    /** What waits for this learner: the parcours begun last that is neither finished nor sent. */
    public Optional<OwnParticipation> waiting(AccountId learner) {
        return learners.latest(learner).stream()
                .filter(one -> one.status() != ParticipationStatus.SHARED && !one.isDeleted())
                .map(one -> new OwnParticipation(one, campaigns.find(one.organisation(), one.campaign())))
                .filter(OwnParticipation::isOpen)
                .findFirst();
    }
}
