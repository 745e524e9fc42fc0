package pix.assessment;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import pix.accounts.AccountId;
import pix.assessment.LearnerEvents.Event;
import pix.content.RunningRelease;
import pix.engine.knowledge.Knowledge;

/** Folds a learner's log again, from the first event, and compares it with the row that is kept. */
@Service
public class ReplayKnowledge {

    /** What the comparison shows; a row that differs is a fault to be looked into, never silently mended. */
    public enum Comparison {
        SAME,
        DIFFERENT
    }

    private final LearnerEvents events;
    private final KnowledgeRows rows;
    private final RunningRelease release;

    ReplayKnowledge(LearnerEvents events, KnowledgeRows rows, RunningRelease release) {
        this.events = events;
        this.rows = rows;
        this.release = release;
    }

    /** One snapshot for the log and the row: answers may go on meanwhile. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Comparison replay(AccountId learner) {
        var kept = KnowledgeBytes.write(rows.read(learner).knowledge());
        var folded = KnowledgeBytes.write(fold(events.of(learner), events.briefs(learner)));
        return Arrays.equals(kept, folded) ? Comparison.SAME : Comparison.DIFFERENT;
    }

    /** The next learners in order of id, to walk through all of them. */
    public List<AccountId> learnersAfter(AccountId learner, int most) {
        return events.learnersAfter(learner, most);
    }

    private Knowledge fold(List<Event> log, Map<AttemptId, AttemptBrief> briefs) {
        var fold = new KnowledgeFold(release, briefs);
        log.forEach(fold::add);
        return fold.known();
    }
}
