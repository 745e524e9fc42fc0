package pix.campaigns.participation;

import static pix.campaigns.participation.JoinOutcome.Reason.*;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pix.accounts.AccountId;
import pix.accounts.Person;
import pix.assessment.ResetSkills;
import pix.bank.framework.Device;
import pix.bank.framework.TargetProfile.Permission;
import pix.campaigns.Campaign;
import pix.campaigns.participation.JoinOutcome.Joined;
import pix.campaigns.participation.JoinOutcome.Reason;
import pix.campaigns.participation.JoinOutcome.Refused;
import pix.content.TargetProfiles;
import pix.organisations.Roll;
import pix.organisations.Roll.Enrolled;
import pix.shared.NotFound;

/** A campaign that was sent is done again: what was missed is asked anew, or all of it after a « remise à zéro ». */
@Service
public class TryAgain {

    private final LearnerParticipations learners;
    private final ResetSkills resetSkills;
    private final TargetProfiles profiles;
    private final Roll roll;
    private final BeginParticipation beginParticipation;
    private final Clock clock;

    TryAgain(
            LearnerParticipations learners,
            ResetSkills resetSkills,
            TargetProfiles profiles,
            Roll roll,
            BeginParticipation beginParticipation,
            Clock clock) {
        this.learners = learners;
        this.resetSkills = resetSkills;
        this.profiles = profiles;
        this.roll = roll;
        this.beginParticipation = beginParticipation;
        this.clock = clock;
    }

    /** What may be done again now, and when. */
    public RetryRule offered(Campaign campaign, Participation latest) {
        var resettable = campaign.profile().flatMap(profiles::find).filter(each -> each.allows(Permission.RESET));
        var onRoll = latest.learner().flatMap(learner -> onRoll(campaign, learner));
        return RetryRule.of(campaign, latest, onRoll.isPresent(), resettable.isPresent(), clock.instant());
    }

    /** Who the learner is to the organisation; nobody any more once they have left. */
    private Optional<Enrolled> onRoll(Campaign campaign, AccountId learner) {
        return roll.find(campaign.organisation(), learner).filter(Enrolled::isActive);
    }

    @Transactional
    public JoinOutcome retry(Person person, Campaign campaign, Device device) {
        return again(person, campaign, device, false);
    }

    @Transactional
    public JoinOutcome reset(Person person, Campaign campaign, Device device) {
        return again(person, campaign, device, true);
    }

    private JoinOutcome again(Person person, Campaign campaign, Device device, boolean fromNothing) {
        var latest = learners.participations(person.id(), campaign.id()).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("participation", campaign.id()));
        if (latest.isDeleted()) return new Refused(REMOVED);
        if (!latest.isShared() && latest.ordinal() > 1) return new Joined(latest);
        var who = roll.hold(campaign.organisation(), person.id()).filter(Enrolled::isActive);
        if (who.isEmpty()) return new Refused(NO_LONGER_ON_ROLL);
        var refusal = refusal(campaign, latest, fromNothing);
        if (refusal.isPresent()) return new Refused(refusal.get());
        if (fromNothing) resetSkills.reset(person.id(), campaign.targets());
        var participant = Participant.of(person.id(), who.get(), latest.identifier());
        return new Joined(beginParticipation.begin(
                campaign, participant, latest.sendsAgainAtEnd(campaign), Optional.of(latest), device));
    }

    /** A profile may be sent again at once; answers must have had the time to be worked on. */
    private Optional<Reason> refusal(Campaign campaign, Participation latest, boolean fromNothing) {
        if (campaign.isArchived()) return Optional.of(ARCHIVED);
        if (!campaign.severalSendings()) return Optional.of(ONCE_ONLY);
        if (!latest.isShared()) return Optional.of(NOT_SENT);
        var again = offered(campaign, latest);
        if (fromNothing && !again.resettable()) return Optional.of(RESET_NOT_ALLOWED);
        if (!campaign.isAssessment()) return Optional.empty();
        if (again.secondsLeft().isPresent()) return Optional.of(TOO_EARLY);
        if (fromNothing) return again.canReset() ? Optional.empty() : Optional.of(RESET_NOT_ALLOWED);
        return again.canRetry() ? Optional.empty() : Optional.of(ALL_HELD);
    }
}
