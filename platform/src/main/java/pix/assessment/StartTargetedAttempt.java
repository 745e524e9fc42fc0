package pix.assessment;

import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pix.accounts.AccountId;
import pix.assessment.Purpose.TargetedTest;
import pix.bank.framework.Device;

/**
 * A learner begins an attempt on skills that somebody else has chosen. What is known already is not asked again, save old
 * failures. Whoever calls sees to it that it is called once, in a transaction of theirs.
 */
@Service
public class StartTargetedAttempt {

    private final KnowledgeRows rows;
    private final BeginAttempt beginAttempt;

    StartTargetedAttempt(KnowledgeRows rows, BeginAttempt beginAttempt) {
        this.rows = rows;
        this.beginAttempt = beginAttempt;
    }

    @Transactional
    public AttemptId start(AccountId learner, Set<Integer> targets, Device device) {
        var row = rows.lock(learner);
        return beginAttempt.begin(learner, row, beginAttempt.brief(learner, new TargetedTest(), targets), device);
    }
}
