package pix.assessment;

import org.springframework.stereotype.Component;
import pix.content.RunningRelease;

/** Learners of the tests, each with nothing known yet. */
@Component
class Learners {

    private final StartAttempt start;
    private final StartTargetedAttempt startTargeted;
    private final CurrentAttempt current;
    private final GiveAnswer giveAnswer;
    private final RunningRelease release;

    Learners(
            StartAttempt start,
            StartTargetedAttempt startTargeted,
            CurrentAttempt current,
            GiveAnswer giveAnswer,
            RunningRelease release) {
        this.start = start;
        this.startTargeted = startTargeted;
        this.current = current;
        this.giveAnswer = giveAnswer;
        this.release = release;
    }

    ALearner newcomer() {
        return new ALearner(start, startTargeted, current, giveAnswer, release);
    }
}
