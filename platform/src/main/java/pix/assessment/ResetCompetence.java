package pix.assessment;

import java.time.Clock;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pix.accounts.AccountId;
import pix.content.RunningRelease;
import pix.engine.scoring.Scorecard;
import pix.shared.NotFound;

/** A learner starts a competence again from nothing: « remise à zéro ». The log keeps all that came before. */
@Service
public class ResetCompetence {

    private final KnowledgeRows rows;
    private final Evaluations evaluations;
    private final Profiles profiles;
    private final RunningRelease release;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ResetCompetence(
            KnowledgeRows rows,
            Evaluations evaluations,
            Profiles profiles,
            RunningRelease release,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.evaluations = evaluations;
        this.profiles = profiles;
        this.release = release;
        this.events = events;
        this.clock = clock;
    }

    /** Whether it was reset; false when it is too early, or when there is nothing to reset. */
    @Transactional
    public boolean reset(AccountId learner, String code) {
        var competence = release.framework().competence(code).orElseThrow(() -> new NotFound("competence", code));
        var row = rows.lock(learner);
        var allowed = profiles.of(row.knowledge(), evaluations.of(learner))
                .of(code)
                .flatMap(CompetenceState::scorecard)
                .filter(Scorecard::isResettable)
                .isPresent();
        if (!allowed) return false;
        var skills = competence.skills().map(skill -> skill.skill().number()).collect(Collectors.toSet());
        rows.write(learner, row.knowledge().forget(skills));
        rows.addReset(learner, row.version(), code, clock.instant());
        events.publishEvent(new SkillsReset(learner, skills));
        return true;
    }
}
