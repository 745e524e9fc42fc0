package pix.assessment;

import java.util.Optional;
import pix.bank.framework.Competence;
import pix.engine.adaptive.Progression;
import pix.engine.scoring.Scorecard;

/**
 * Where a learner stands in one competence.
 *
 * @param scorecard empty while what the running release asks of it does not make a level: the competence is still to come
 * @param lastAttempt the latest that no reset undid
 */
public record CompetenceState(
        Competence competence,
        Optional<Scorecard> scorecard,
        Progression progression,
        Optional<AttemptId> lastAttempt) {

    public boolean isComing() {
        return scorecard.isEmpty();
    }
}
