package pix.campaigns.participation;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import pix.accounts.AccountId;
import pix.assessment.CompetenceState;
import pix.assessment.CurrentAttempt;
import pix.assessment.HighestLevel;
import pix.assessment.LearnerProfile;
import pix.assessment.Profiles;
import pix.campaigns.Campaign;
import pix.campaigns.CompetenceLevel;
import pix.content.Badge;
import pix.content.RunningRelease;
import pix.content.TargetProfiles;
import pix.engine.knowledge.Knowledge;
import pix.engine.knowledge.Skill;
import pix.engine.scoring.Cap;
import pix.engine.scoring.Mastery;
import pix.engine.scoring.Profile;
import pix.engine.scoring.Stages;

/** What a participation shows now: computed for its learner's page, and once for good when it is sent. */
@Component
public class Results {

    private final CurrentAttempt attempts;
    private final Profiles profiles;
    private final RunningRelease release;
    private final TargetProfiles targetProfiles;
    private final HighestLevel highest;

    Results(
            CurrentAttempt attempts,
            Profiles profiles,
            RunningRelease release,
            TargetProfiles targetProfiles,
            HighestLevel highest) {
        this.attempts = attempts;
        this.profiles = profiles;
        this.release = release;
        this.targetProfiles = targetProfiles;
        this.highest = highest;
    }

    public Result of(Campaign campaign, Participation participation) {
        AccountId learner = participation.learner().orElseThrow();
        if (!campaign.isAssessment()) return profile(profiles.of(learner));
        var attempt = attempts.find(learner, participation.attempt().orElseThrow());
        return assessment(campaign, attempt.knowledge());
    }

    /** The campaign's skills, in the framework's order. */
    public List<Skill> targets(Campaign campaign) {
        return release.framework()
                .skills()
                .map(skill -> skill.skill())
                .filter(skill -> campaign.targets().contains(skill.number()))
                .toList();
    }

    private Result assessment(Campaign campaign, Knowledge knowledge) {
        var targets = targets(campaign);
        var mastery = Mastery.of(targets, knowledge);
        var shown = knowledge.keep(evidence -> campaign.targets().contains(evidence.skill()));
        return new Result(
                numbers(targets, shown::holds),
                numbers(targets, skill -> shown.of(skill).isPresent()),
                mastery.exactRate(),
                Profile.of(release.scored(), shown, Cap.at(highest.level())).pix(),
                false,
                0,
                List.of(),
                Stages.USUAL.reached(mastery),
                badges(campaign, targets, knowledge));
    }

    private List<String> badges(Campaign campaign, List<Skill> targets, Knowledge knowledge) {
        return campaign.profile().flatMap(targetProfiles::find).stream()
                .flatMap(offered -> offered.badges().stream())
                .filter(badge -> badge.criterion().isMet(Mastery.of(badge.about(targets), knowledge)))
                .map(Badge::key)
                .toList();
    }

    private Result profile(LearnerProfile profile) {
        var most = Cap.at(highest.level()).pix() * profile.competences().size();
        return new Result(
                Set.of(),
                Set.of(),
                (double) profile.pix() / most,
                profile.pix(),
                profile.isCertifiable(),
                (int) profile.profile().certifiableCompetences(),
                profile.competences().stream().map(Results::level).toList(),
                0,
                List.of());
    }

    private static CompetenceLevel level(CompetenceState state) {
        var code = state.competence().code();
        return state.scorecard()
                .map(card -> new CompetenceLevel(
                        code, card.score().level(), card.score().pix()))
                .orElse(new CompetenceLevel(code, 0, 0));
    }

    private static Set<Integer> numbers(List<Skill> targets, Predicate<Integer> passes) {
        return targets.stream().map(Skill::number).filter(passes).collect(toUnmodifiableSet());
    }
}
