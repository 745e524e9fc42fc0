package pix.web.app.attempt;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import pix.accounts.Person;
import pix.assessment.Attempt;
import pix.assessment.AttemptId;
import pix.assessment.CurrentAttempt;
import pix.assessment.Profiles;
import pix.assessment.Purpose.CompetenceTest;
import pix.assessment.Purpose.TargetedTest;
import pix.campaigns.participation.ParticipationViews;
import pix.shared.NotFound;

/** What a finished test has given. */
@Controller
@RequestMapping("/tests/{attempt}/resultats")
class ResultController {

    private final CurrentAttempt current;
    private final Profiles profiles;
    private final AnswerLines lines;
    private final AttemptPages pages;
    private final ParticipationViews participations;

    ResultController(
            CurrentAttempt current,
            Profiles profiles,
            AnswerLines lines,
            AttemptPages pages,
            ParticipationViews participations) {
        this.current = current;
        this.profiles = profiles;
        this.lines = lines;
        this.pages = pages;
        this.participations = participations;
    }

    @GetMapping
    ModelAndView show(@PathVariable long attempt, Person person) {
        var found = current.find(person.id(), new AttemptId(attempt));
        if (found.isOpen()) return new ModelAndView(AttemptController.redirect(attempt, "question"));
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
                .map(campaign -> new ModelAndView("redirect:/campagnes/" + campaign.code() + "/resultats"))
                .orElseThrow(() -> new NotFound("results of attempt", attempt.id()));
    }

    private ResultPage page(Attempt attempt, String code) {
        var profile = profiles.of(attempt.learner());
        var card = profile.of(code).orElseThrow().scorecard().orElseThrow();
        return new ResultPage(
                attempt.id().value(),
                code,
                pages.subject(attempt).name(),
                card.score().level(),
                profile.highestLevel(),
                card.score().pix(),
                card.daysBeforeImproving(),
                card.daysBeforeReset(),
                card.isFinishedAtHighestLevel(),
                lines.all(attempt));
    }
}
