package pix.assessment;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pix.accounts.AccountId;

/** An open attempt is thrown away: what it asked no longer matters. Its answers stay in the log. */
@Service
public class AbortAttempt {

    private final KnowledgeRows rows;
    private final Attempts attempts;
    private final Clock clock;

    AbortAttempt(KnowledgeRows rows, Attempts attempts, Clock clock) {
        this.rows = rows;
        this.attempts = attempts;
        this.clock = clock;
    }

    /** Nothing happens to an attempt that has ended. */
    @Transactional
    public void abort(AccountId learner, AttemptId attempt) {
        rows.lock(learner);
        attempts.abort(learner, attempt, clock.instant());
    }
}
