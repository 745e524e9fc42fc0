package pix.assessment;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import pix.accounts.AccountId;
import pix.content.ChallengeRef;
import pix.engine.knowledge.Evidence;

/** What learners have shown by now, for an exam that asks for it again. */
@Component
public class ShownProfiles {

    private final KnowledgeRows rows;
    private final Profiles profiles;
    private final AnswerLog log;

    ShownProfiles(KnowledgeRows rows, Profiles profiles, AnswerLog log) {
        this.rows = rows;
        this.profiles = profiles;
        this.log = log;
    }

    /** One moment of it, whatever is answered meanwhile. */
    @Transactional
    public ShownProfile of(AccountId learner) {
        var direct = rows.read(learner).knowledge().all().stream()
                .filter(Evidence::isHeld)
                .filter(Evidence::isDirect)
                .map(Evidence::skill)
                .collect(toUnmodifiableSet());
        return new ShownProfile(profiles.of(learner), direct);
    }

    /** All that they were asked and have answered, in any attempt. */
    public Set<ChallengeRef> asked(AccountId learner) {
        return log.all(learner).stream().map(LoggedAnswer::challenge).collect(toUnmodifiableSet());
    }
}
