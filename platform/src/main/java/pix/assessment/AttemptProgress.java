package pix.assessment;

import org.springframework.stereotype.Component;
import pix.content.RunningRelease;
import pix.engine.adaptive.Progression;

/** How far an attempt has gone. */
@Component
public class AttemptProgress {

    private final RunningRelease release;

    AttemptProgress(RunningRelease release) {
        this.release = release;
    }

    /**
     * Whole per cent, 100 once completed: of its targets of which something is known, and where what was inferred is asked too,
     * no more than of the questions that may be asked.
     */
    public int percent(Attempt attempt) {
        int known = of(attempt).percent();
        var most = attempt.brief().purpose().mostConfirmed();
        return attempt.isCompleted() || most.isEmpty()
                ? known
                : Math.min(known, 100 * attempt.trail().size() / most.getAsInt());
    }

    public Progression of(Attempt attempt) {
        var targets = release.playable().stream()
                .filter(skill -> attempt.brief().targets().contains(skill.number()))
                .toList();
        return Progression.of(targets, attempt.considered(), attempt.isCompleted());
    }
}
