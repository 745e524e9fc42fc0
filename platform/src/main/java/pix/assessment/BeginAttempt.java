package pix.assessment;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import pix.accounts.AccountId;
import pix.bank.framework.Device;

/** How every attempt begins: its brief is drawn, its first question chosen, and both are kept. */
@Component
class BeginAttempt {

    private final Attempts attempts;
    private final NextQuestion nextQuestion;
    private final Clock clock;
    private final SecureRandom chance = new SecureRandom();

    BeginAttempt(Attempts attempts, NextQuestion nextQuestion, Clock clock) {
        this.attempts = attempts;
        this.nextQuestion = nextQuestion;
        this.clock = clock;
    }

    AttemptBrief brief(AccountId learner, Purpose purpose, Set<Integer> targets) {
        return new AttemptBrief(purpose, attempts.count(learner), targets, chance.nextLong(), clock.instant());
    }

    /** An attempt that has nothing to ask, since all is known, is completed as soon as it begins. */
    AttemptId begin(AccountId learner, KnowledgeRows.Row row, AttemptBrief brief, Device device) {
        var blank = new Attempt(
                attempts.newId(),
                learner,
                brief,
                List.of(),
                Optional.empty(),
                AttemptEnd.NOT_YET,
                row.knowledge(),
                row.version());
        var first = nextQuestion.on(device, blank, brief.startedAt());
        var nothingToAsk = first.isEmpty() && nextQuestion.isOver(blank);
        attempts.add(nothingToAsk ? blank.completed() : blank.asking(first), brief.startedAt());
        return blank.id();
    }
}
