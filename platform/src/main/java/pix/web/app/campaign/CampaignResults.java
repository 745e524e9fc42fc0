package pix.web.app.campaign;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import pix.assessment.CurrentAttempt;
import pix.campaigns.Campaign;
import pix.campaigns.participation.Participation;
import pix.campaigns.participation.Result;
import pix.campaigns.participation.Results;
import pix.campaigns.participation.RetryRule;
import pix.campaigns.participation.TryAgain;
import pix.content.Badge;
import pix.content.RunningRelease;
import pix.content.TargetProfiles;
import pix.engine.knowledge.Skill;
import pix.engine.scoring.Mastery;
import pix.engine.scoring.Stages;
import pix.organisations.OrganisationViews;
import pix.web.app.campaign.ResultsPage.BadgeLine;
import pix.web.app.campaign.ResultsPage.Line;
import pix.web.app.learning.TopicToWorkOn;
import pix.web.app.learning.TopicsToWorkOn;

/** Makes the page of a participation's results: what was sent if it was, what would be sent otherwise. */
@Component
class CampaignResults {

    private final Results results;
    private final TargetProfiles profiles;
    private final RunningRelease release;
    private final OrganisationViews organisations;
    private final TryAgain again;
    private final Titles titles;
    private final ResetLosses losses;
    private final CurrentAttempt attempts;
    private final TopicsToWorkOn topics;

    CampaignResults(
            Results results,
            TargetProfiles profiles,
            RunningRelease release,
            OrganisationViews organisations,
            TryAgain again,
            Titles titles,
            ResetLosses losses,
            CurrentAttempt attempts,
            TopicsToWorkOn topics) {
        this.results = results;
        this.profiles = profiles;
        this.release = release;
        this.organisations = organisations;
        this.again = again;
        this.titles = titles;
        this.losses = losses;
        this.attempts = attempts;
        this.topics = topics;
    }

    ResultsPage page(Campaign campaign, Participation latest, boolean thanks, Optional<String> problem) {
        var result = latest.result().orElseGet(() -> results.of(campaign, latest));
        var targets = results.targets(campaign);
        var shown = mastery(targets, result.held());
        var offered = again.offered(campaign, latest);
        return new ResultsPage(
                campaign,
                titles.of(campaign),
                organisations.organisation(campaign.organisation()).name(),
                latest.attempt().orElseThrow(),
                shown.percentage(),
                shown.held(),
                shown.targeted(),
                result.stage(),
                Stages.USUAL.highest(),
                competences(targets, result.held()),
                badges(campaign, targets, result),
                work(latest),
                latest.sharedAt(),
                offered,
                latest.sendsAgainAtEnd(campaign),
                Optional.of(offered).filter(RetryRule::canReset).flatMap(_ -> loss(campaign, latest)),
                thanks,
                problem);
    }

    private List<TopicToWorkOn> work(Participation latest) {
        var attempt = latest.attempt().orElseThrow();
        return topics.of(attempts.find(latest.learner().orElseThrow(), attempt));
    }

    private Optional<ResetLoss> loss(Campaign campaign, Participation latest) {
        return latest.learner().map(learner -> losses.of(learner, campaign.targets()));
    }

    private List<Line> competences(List<Skill> targets, Set<Integer> held) {
        var byCompetence = targets.stream().collect(groupingBy(Skill::competence));
        return release.framework()
                .competences()
                .filter(competence -> byCompetence.containsKey(competence.code()))
                .map(competence -> {
                    var shown = mastery(byCompetence.getOrDefault(competence.code(), List.of()), held);
                    return new Line(
                            competence.code(), competence.name(), shown.percentage(), shown.held(), shown.targeted());
                })
                .toList();
    }

    private List<BadgeLine> badges(Campaign campaign, List<Skill> targets, Result result) {
        return campaign.profile().flatMap(profiles::find).stream()
                .flatMap(offered -> offered.badges().stream())
                .filter(badge -> !badge.about(targets).isEmpty())
                .map(badge -> badge(badge, targets, result))
                .toList();
    }

    private BadgeLine badge(Badge badge, List<Skill> targets, Result result) {
        var area = release.framework().areas().stream()
                .filter(each -> each.code().equals(badge.area()))
                .findFirst()
                .orElseThrow();
        var percent = badge.criterion().percentage(mastery(badge.about(targets), result.held()));
        return new BadgeLine(
                Integer.parseInt(badge.area()),
                area.name(),
                percent,
                result.badges().contains(badge.key()));
    }

    private static Mastery mastery(List<Skill> targets, Set<Integer> held) {
        int holds = (int)
                targets.stream().filter(skill -> held.contains(skill.number())).count();
        return new Mastery(holds, targets.size());
    }
}
