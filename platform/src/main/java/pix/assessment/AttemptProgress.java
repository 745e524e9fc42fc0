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

    /** Whole per cent of its targets of which something is known; 100 once completed. */
    public int percent(Attempt attempt) {
        return (int) Math.floor(100 * of(attempt).rate());
    }

    public Progression of(Attempt attempt) {
        var targets = release.playable().stream()
                .filter(skill -> attempt.brief().targets().contains(skill.number()))
                .toList();
        return Progression.of(targets, attempt.considered(), attempt.isCompleted());
    }
}
