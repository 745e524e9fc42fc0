package pix.assessment;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pix.accounts.AccountId;
import pix.assessment.Purpose.CompetenceTest;
import pix.assessment.StartOutcome.Ready;
import pix.assessment.StartOutcome.Reason;
import pix.assessment.StartOutcome.Refused;
import pix.bank.framework.Device;
import pix.content.RunningRelease;
import pix.engine.knowledge.Skill;
import pix.engine.scoring.Scorecard;
import pix.engine.scoring.Scorecard.Status;
import pix.shared.NotFound;

/** A learner starts the test of a competence, resumes it, or tries it again. A double click starts one attempt. */
@Service
public class StartAttempt {

    private final Attempts attempts;
    private final KnowledgeRows rows;
    private final Evaluations evaluations;
    private final Profiles profiles;
    private final BeginAttempt beginAttempt;
    private final RunningRelease release;

    StartAttempt(
            Attempts attempts,
            KnowledgeRows rows,
            Evaluations evaluations,
            Profiles profiles,
            BeginAttempt beginAttempt,
            RunningRelease release) {
        this.attempts = attempts;
        this.rows = rows;
        this.evaluations = evaluations;
        this.profiles = profiles;
        this.beginAttempt = beginAttempt;
        this.release = release;
    }

    @Transactional
    public StartOutcome start(AccountId learner, String competence, Device device) {
        var row = rows.lock(learner);
        var open = attempts.findOpen(learner, competence);
        if (open.isPresent()) return new Ready(open.get().id());
        var state = profiles.of(row.knowledge(), evaluations.of(learner))
                .of(competence)
                .orElseThrow(() -> new NotFound("competence", competence));
        if (state.scorecard().isEmpty()) return new Refused(Reason.COMING, 0);
        var card = state.scorecard().get();
        var refusal = refusal(card);
        if (refusal.isPresent()) return refusal.get();
        return new Ready(beginAttempt.begin(learner, row, brief(learner, competence, card), device));
    }

    private static Optional<Refused> refusal(Scorecard card) {
        if (card.isFinishedAtHighestLevel()) return Optional.of(new Refused(Reason.HIGHEST_LEVEL, 0));
        return card.mustWaitBeforeImproving()
                ? Optional.of(
                        new Refused(Reason.TOO_EARLY, card.daysBeforeImproving().orElseThrow()))
                : Optional.empty();
    }

    private AttemptBrief brief(AccountId learner, String competence, Scorecard card) {
        Set<Integer> targets =
                release.scored(competence).stream().map(Skill::number).collect(Collectors.toSet());
        var purpose = new CompetenceTest(competence, card.status() == Status.COMPLETED);
        return beginAttempt.brief(learner, purpose, targets);
    }
}
