package pix.assessment;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Service;
import pix.accounts.AccountId;
import pix.bank.framework.Device;
import pix.content.RunningRelease;
import pix.shared.NotFound;

/** A learner comes back to an attempt: the same question as before, or another if this device cannot show it. */
@Service
public class CurrentAttempt {

    private final Attempts attempts;
    private final NextQuestion nextQuestion;
    private final RunningRelease release;
    private final Clock clock;

    CurrentAttempt(Attempts attempts, NextQuestion nextQuestion, RunningRelease release, Clock clock) {
        this.attempts = attempts;
        this.nextQuestion = nextQuestion;
        this.release = release;
        this.clock = clock;
    }

    /** The attempt, with a question for this device if there is one; a stranger's attempt does not exist. */
    public Attempt on(Device device, AccountId learner, AttemptId id) {
        while (true) {
            var attempt = find(learner, id);
            if (!attempt.isOpen() || isFit(attempt, device)) return attempt;
            var other = nextQuestion.on(device, attempt, clock.instant());
            if (other.isEmpty()) return attempt.asking(Optional.empty());
            if (attempts.ask(attempt, other.get())) return attempt.asking(other);
        }
    }

    public Attempt find(AccountId learner, AttemptId id) {
        return attempts.find(learner, id).orElseThrow(() -> new NotFound("attempt", id));
    }

    /** The learner is ready: the clock of a timed question starts. */
    public void startTimer(AccountId learner, AttemptId id) {
        attempts.startTimer(learner, find(learner, id).id(), clock.instant());
    }

    private boolean isFit(Attempt attempt, Device device) {
        return attempt.question()
                .flatMap(question -> release.item(question.challenge().skill()))
                .filter(item -> item.devices().contains(device))
                .isPresent();
    }
}
