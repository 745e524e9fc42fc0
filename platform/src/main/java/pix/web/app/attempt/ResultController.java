package pix.web.app.attempt;

import java.util.Map;
import java.util.OptionalInt;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import pix.accounts.Person;
import pix.assessment.Attempt;
import pix.assessment.AttemptId;
import pix.assessment.CurrentAttempt;
import pix.assessment.Gain.LevelUp;
import pix.assessment.Gains;
import pix.assessment.Profiles;
import pix.assessment.Purpose.CompetenceTest;
import pix.assessment.Purpose.TargetedTest;
import pix.campaigns.participation.ParticipationViews;
import pix.engine.scoring.Profile;
import pix.shared.NotFound;
import pix.web.app.attempt.ResultPage.Brought;
import pix.web.app.attempt.ResultPage.ProfileNow;
import pix.web.app.learning.TopicsToWorkOn;
import pix.web.paths.AppPaths;
import pix.web.ui.SeeOther;

/** What a finished test has given. */
@Controller
class ResultController {

    private final CurrentAttempt current;
    private final Profiles profiles;
    private final AnswerLines lines;
    private final AttemptPages pages;
    private final ParticipationViews participations;
    private final Gains gains;
    private final TopicsToWorkOn topics;

    ResultController(
            CurrentAttempt current,
            Profiles profiles,
            AnswerLines lines,
            AttemptPages pages,
            ParticipationViews participations,
            Gains gains,
            TopicsToWorkOn topics) {
        this.current = current;
        this.profiles = profiles;
        this.lines = lines;
        this.pages = pages;
        this.participations = participations;
        this.gains = gains;
        this.topics = topics;
    }

    @GetMapping(AppPaths.ATTEMPT_RESULTS)
    ModelAndView show(@PathVariable long attempt, Person person) {
        var found = current.find(person.id(), new AttemptId(attempt));
        if (found.isOpen()) return new ModelAndView(SeeOther.to(AppPaths.question(found.id())));
        return switch (found.brief().purpose()) {
            case CompetenceTest(var code, var _) ->
                new ModelAndView("app/attempt/result", Map.of("page", page(found, code)));
            case TargetedTest _ -> ofCampaign(found);
        };
    }

    /** What was done for a campaign has its results there; thrown away by a reset, it has none. */
    private ModelAndView ofCampaign(Attempt attempt) {
        return participations
                .campaignOf(attempt.learner(), attempt.id())
                .map(campaign -> new ModelAndView("redirect:" + AppPaths.campaignResults(campaign.code())))
                .orElseThrow(() -> new NotFound("results of attempt", attempt.id()));
    }

    private ResultPage page(Attempt attempt, String code) {
        var profile = profiles.of(attempt.learner());
        var card = profile.of(code).orElseThrow().scorecard().orElseThrow();
        return new ResultPage(
                attempt.id(),
                code,
                pages.subject(attempt).name(),
                card.score().level(),
                profile.highestLevel(),
                card.score().pix(),
                brought(attempt, code),
                new ProfileNow(
                        profile.pix(),
                        (int) profile.profile().certifiableCompetences(),
                        Profile.CERTIFIABLE_COMPETENCES),
                card.hasNextLevel() ? OptionalInt.of(card.score().pixLeft()) : OptionalInt.empty(),
                card.daysBeforeImproving(),
                card.daysBeforeReset(),
                card.isFinishedAtHighestLevel(),
                topics.of(attempt),
                lines.all(attempt));
    }

    private Brought brought(Attempt attempt, String code) {
        var gain = gains.since(attempt, 0);
        var level = gain.levelUps().stream()
                .filter(up -> up.competence().equals(code))
                .mapToInt(LevelUp::level)
                .findFirst();
        return new Brought(level, gain.pix(code), gain.madeCertifiable());
    }
}
