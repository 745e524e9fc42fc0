package pix.organisations.student;

import java.time.Clock;
import java.time.Duration;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pix.accounts.AccountId;
import pix.assessment.AttemptMoved;
import pix.assessment.Profiles;
import pix.assessment.SkillsReset;

/**
 * Whether a student may sit a certification exam, kept as the student plays: a teacher never reads yesterday's answer. It
 * costs a learner on no roll one look-up by account when a level changes.
 */
@Service
public class KeepCertifiable {

    /** What does not change is dated anew this often and not more. */
    private static final Duration FRESH = Duration.ofHours(1);

    private final Certifiabilities rows;
    private final Profiles profiles;
    private final Clock clock;

    KeepCertifiable(Certifiabilities rows, Profiles profiles, Clock clock) {
        this.rows = rows;
        this.profiles = profiles;
        this.clock = clock;
    }

    /** Only another level can make somebody certifiable, or no longer. */
    @EventListener
    void moved(AttemptMoved event) {
        if (event.isLevelMoved() || event.completed()) refresh(event.learner());
    }

    @EventListener
    void reset(SkillsReset event) {
        refresh(event.learner());
    }

    @Transactional
    public void refresh(AccountId learner) {
        if (!rows.has(learner)) return;
        var now = clock.instant();
        rows.keep(learner, profiles.of(learner).isCertifiable(), now, now.minus(FRESH));
    }
}
