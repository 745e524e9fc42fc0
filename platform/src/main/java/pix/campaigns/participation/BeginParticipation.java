package pix.campaigns.participation;

import static pix.campaigns.Measure.COMPLETED;
import static pix.campaigns.Measure.STARTED;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import pix.accounts.AccountId;
import pix.assessment.Attempt;
import pix.assessment.AttemptId;
import pix.assessment.AttemptProgress;
import pix.assessment.CurrentAttempt;
import pix.assessment.StartTargetedAttempt;
import pix.bank.framework.Device;
import pix.campaigns.Campaign;
import pix.organisations.Roll.Enrolled;

/** How every participation begins: claimed once, with an attempt on the campaign's skills if it is an assessment, and counted. */
@Component
class BeginParticipation {

    private final LearnerParticipations learners;
    private final ParticipationRows rows;
    private final StartTargetedAttempt startAttempt;
    private final CurrentAttempt current;
    private final AttemptProgress progress;
    private final TallyRows tally;
    private final Clock clock;

    BeginParticipation(
            LearnerParticipations learners,
            ParticipationRows rows,
            StartTargetedAttempt startAttempt,
            CurrentAttempt current,
            AttemptProgress progress,
            TallyRows tally,
            Clock clock) {
        this.learners = learners;
        this.rows = rows;
        this.startAttempt = startAttempt;
        this.current = current;
        this.progress = progress;
        this.tally = tally;
        this.clock = clock;
    }

    /** @param former the participation before, which is no longer the latest */
    Participation begin(
            Campaign campaign,
            AccountId learner,
            Enrolled who,
            Optional<String> identifier,
            Optional<Participation> former,
            Device device) {
        var id = rows.newId();
        int ordinal = former.map(Participation::ordinal).orElse(0) + 1;
        if (!learners.claim(learner, campaign.organisation(), campaign.id(), ordinal, id))
            return learners.participations(learner, campaign.id()).getFirst();
        former.ifPresent(rows::noLongerLatest);
        var attempt =
                campaign.isAssessment() ? Optional.of(attempt(campaign, learner, device)) : Optional.<Attempt>empty();
        attempt.ifPresent(begun -> learners.attempts(learner, id, begun.id()));
        var isCompleted = attempt.map(Attempt::isCompleted).orElse(true);
        var now = clock.instant();
        var begun = new Participation(
                campaign.organisation(),
                campaign.id(),
                id,
                participant(learner, who, identifier),
                ordinal,
                attempt.map(Attempt::id),
                attempt.map(each -> progress.of(each).assessed()).orElse(0),
                now,
                isCompleted ? Optional.of(now) : Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                former.flatMap(Participation::result).map(Previous::of),
                true,
                false);
        rows.add(begun);
        if (former.isEmpty()) tally.add(begun.organisation(), begun.campaign(), counts(begun));
        return begun;
    }

    private static Participant participant(AccountId learner, Enrolled who, Optional<String> identifier) {
        return new Participant(
                Optional.of(learner),
                who.id() == 0 ? Optional.empty() : Optional.of(who.id()),
                who.firstName(),
                who.lastName(),
                who.group().orElse(""),
                identifier);
    }

    /** Doing it again is not beginning twice. */
    private static List<Count> counts(Participation begun) {
        var began = Counts.on(STARTED, begun, begun.startedAt());
        return begun.completedAt()
                .map(at -> List.of(began, Counts.on(COMPLETED, begun, at)))
                .orElse(List.of(began));
    }

    private Attempt attempt(Campaign campaign, AccountId learner, Device device) {
        AttemptId begun = startAttempt.start(learner, campaign.targets(), device);
        return current.find(learner, begun);
    }
}
