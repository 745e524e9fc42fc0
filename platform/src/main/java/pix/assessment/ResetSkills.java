package pix.assessment;

import java.time.Clock;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pix.accounts.AccountId;

/** What a learner has shown of chosen skills no longer counts: the « remise à zéro » of a parcours. The log keeps it. */
@Service
public class ResetSkills {

    private final KnowledgeRows rows;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ResetSkills(KnowledgeRows rows, ApplicationEventPublisher events, Clock clock) {
        this.rows = rows;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    public void reset(AccountId learner, Set<Integer> skills) {
        var row = rows.lock(learner);
        rows.write(learner, row.knowledge().forget(skills));
        rows.addReset(learner, row.version(), skills, clock.instant());
        events.publishEvent(new SkillsReset(learner, skills));
    }
}
