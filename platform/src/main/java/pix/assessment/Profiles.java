package pix.assessment;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import pix.accounts.AccountId;
import pix.bank.framework.Competence;
import pix.content.RunningRelease;
import pix.engine.adaptive.Progression;
import pix.engine.knowledge.Evidence;
import pix.engine.knowledge.Knowledge;
import pix.engine.knowledge.Skill;
import pix.engine.scoring.Cap;
import pix.engine.scoring.Profile;
import pix.engine.scoring.Reach;
import pix.engine.scoring.Scorecard;
import pix.engine.scoring.Scorecard.Evaluation;

/** Levels and points, computed on the spot from what is known. */
@Component
public class Profiles {

    private final KnowledgeRows rows;
    private final Evaluations evaluations;
    private final RunningRelease release;
    private final HighestLevel highest;
    private final Clock clock;

    Profiles(KnowledgeRows rows, Evaluations evaluations, RunningRelease release, HighestLevel highest, Clock clock) {
        this.rows = rows;
        this.evaluations = evaluations;
        this.release = release;
        this.highest = highest;
        this.clock = clock;
    }

    public LearnerProfile of(AccountId learner) {
        return of(rows.read(learner).knowledge(), evaluations.of(learner));
    }

    /** The profile as it would be if what is known of these skills were forgotten. */
    public LearnerProfile without(AccountId learner, Set<Integer> skills) {
        return of(rows.read(learner).knowledge().forget(skills), evaluations.of(learner));
    }

    LearnerProfile of(Knowledge knowledge, Map<String, Evaluations.Latest> latest) {
        var now = clock.instant();
        var profile = Profile.of(release.scored(), knowledge, Cap.at(highest.level()));
        var states = release.framework()
                .competences()
                .map(competence ->
                        state(competence, profile, knowledge, Optional.ofNullable(latest.get(competence.code())), now))
                .toList();
        return new LearnerProfile(profile, highest.level(), states);
    }

    private CompetenceState state(
            Competence competence,
            Profile profile,
            Knowledge knowledge,
            Optional<Evaluations.Latest> latest,
            Instant now) {
        var skills = release.scored(competence.code());
        var evaluation = latest.map(Evaluations.Latest::evaluation).orElse(Evaluation.NONE);
        var attempt =
                latest.filter(last -> last.evaluation() != Evaluation.RESET).map(Evaluations.Latest::attempt);
        var progression = Progression.of(skills, knowledge, evaluation == Evaluation.COMPLETED);
        if (skills.isEmpty()) return new CompetenceState(competence, Optional.empty(), progression, Optional.empty());
        var last = lastEvidence(skills, knowledge);
        var card = new Scorecard(
                Scorecard.Status.of(evaluation, last.isPresent()),
                requireNonNull(profile.scores().get(competence.code())),
                Reach.of(skills),
                last,
                now);
        return new CompetenceState(competence, Optional.of(card), progression, attempt);
    }

    private static Optional<Instant> lastEvidence(List<Skill> skills, Knowledge knowledge) {
        return skills.stream()
                .flatMap(skill -> knowledge.of(skill.number()).stream())
                .map(Evidence::at)
                .max(Instant::compareTo);
    }
}
