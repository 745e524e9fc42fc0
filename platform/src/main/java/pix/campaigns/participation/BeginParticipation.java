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

/** How every participation begins: claimed once, with an attempt on the campaign's skills if it is an assessment, and counted. */
@Component
class BeginParticipation {

    private final LearnerParticipations learners;
    private final ParticipationRows rows;
    private final StartTargetedAttempt startAttempt;
    private final CurrentAttempt current;
    private final AttemptProgress progress;
    private final ShareResults share;
    private final TallyRows tally;
    private final Clock clock;

    BeginParticipation(
            LearnerParticipations learners,
            ParticipationRows rows,
            StartTargetedAttempt startAttempt,
            CurrentAttempt current,
            AttemptProgress progress,
            ShareResults share,
            TallyRows tally,
            Clock clock) {
        this.learners = learners;
        this.rows = rows;
        this.startAttempt = startAttempt;
        this.current = current;
        this.progress = progress;
        this.share = share;
        this.tally = tally;
        this.clock = clock;
    }

    /**
     * @param sendsAtEnd the learner was told that the results are sent once everything is answered
     * @param former the participation before, which is no longer the latest
     */
    Participation begin(
            Campaign campaign, Participant who, boolean sendsAtEnd, Optional<Participation> former, Device device) {
        var learner = who.learner().orElseThrow();
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
                who,
                ordinal,
                attempt.map(Attempt::id),
                attempt.map(each -> progress.of(each).assessed()).orElse(0),
                sendsAtEnd,
                campaign.timeZone(),
                now,
                isCompleted ? Optional.of(now) : Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                former.flatMap(Participation::result).map(Previous::of),
                true,
                false);
        rows.add(begun);
        if (former.isEmpty()) tally.add(begun.organisation(), begun.campaign(), counts(begun));
        share.atEnd(learner, campaign, begun);
        return begun;
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
