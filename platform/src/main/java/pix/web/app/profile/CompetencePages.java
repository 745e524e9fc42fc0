package pix.web.app.profile;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import pix.accounts.AccountId;
import pix.assessment.CompetenceState;
import pix.assessment.LearnerProfile;
import pix.assessment.Profiles;
import pix.bank.framework.Area;
import pix.content.RunningRelease;
import pix.engine.scoring.Scorecard;
import pix.shared.NotFound;
import pix.web.app.campaign.ResetLosses;

/** Makes the page of a competence. */
@Component
class CompetencePages {

    private final Profiles profiles;
    private final RunningRelease release;
    private final ResetLosses losses;

    CompetencePages(Profiles profiles, RunningRelease release, ResetLosses losses) {
        this.profiles = profiles;
        this.release = release;
        this.losses = losses;
    }

    CompetencePage page(AccountId learner, String code, String language, Optional<String> notice) {
        var profile = profiles.of(learner);
        var state = profile.of(code).orElseThrow(() -> new NotFound("competence", code));
        return page(learner, profile, state, language, notice);
    }

    private CompetencePage page(
            AccountId learner,
            LearnerProfile profile,
            CompetenceState state,
            String language,
            Optional<String> notice) {
        var card = state.scorecard();
        var score = card.map(Scorecard::score);
        return new CompetencePage(
                state.competence().code(),
                state.competence().name().in(language),
                state.competence().about().in(language),
                area(state.competence().area(), language),
                score.map(each -> each.level()).orElse(0),
                profile.highestLevel(),
                score.map(each -> each.pix()).orElse(0),
                card.filter(Scorecard::hasNextLevel)
                        .map(each -> OptionalInt.of(each.score().pixLeft()))
                        .orElse(OptionalInt.empty()),
                state.progression().percent(),
                state.isComing(),
                card.filter(Scorecard::isFinishedAtHighestLevel).isPresent(),
                card.flatMap(CompetencePages::start),
                card.filter(Scorecard::mustWaitBeforeImproving)
                        .map(Scorecard::daysBeforeImproving)
                        .orElse(OptionalInt.empty()),
                state.lastAttempt().isPresent()
                        && card.filter(each -> each.status() == Scorecard.Status.STARTED)
                                .isPresent(),
                card.filter(Scorecard::isResettable).map(_ -> losses.of(learner, skills(state))),
                card.map(Scorecard::daysBeforeReset).orElse(OptionalInt.empty()),
                state.lastAttempt(),
                topics(state, language),
                notice);
    }

    private static Optional<String> start(Scorecard card) {
        return switch (card.status()) {
            case NOT_STARTED -> Optional.of("competence.start");
            case STARTED -> Optional.of("competence.continue");
            case COMPLETED -> card.isImprovable() ? Optional.of("competence.retry") : Optional.empty();
        };
    }

    private String area(String code, String language) {
        return release.framework().areas().stream()
                .filter(area -> area.code().equals(code))
                .map(Area::name)
                .findFirst()
                .orElseThrow()
                .in(language);
    }

    private static Set<Integer> skills(CompetenceState state) {
        return state.competence().skills().map(skill -> skill.skill().number()).collect(Collectors.toUnmodifiableSet());
    }

    private static List<String> topics(CompetenceState state, String language) {
        return state.competence().topics().stream()
                .map(topic -> topic.title().in(language))
                .toList();
    }
}
