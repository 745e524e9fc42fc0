package pix.web.app.profile;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import pix.accounts.Person;
import pix.assessment.CompetenceState;
import pix.assessment.LearnerProfile;
import pix.assessment.Profiles;
import pix.assessment.report.ReportViews;
import pix.bank.framework.Area;
import pix.campaigns.ParticipationStatus;
import pix.campaigns.participation.ParticipationViews;
import pix.content.RunningRelease;
import pix.engine.scoring.Scorecard;
import pix.organisations.student.ClaimViews;
import pix.web.app.campaign.Codes;
import pix.web.app.campaign.Titles;
import pix.web.app.profile.DashboardPage.AreaRow;
import pix.web.app.profile.DashboardPage.Card;
import pix.web.app.profile.DashboardPage.Waiting;
import pix.web.paths.AppPaths;

/** The learner's dashboard. */
@Controller
class DashboardController {

    private final Profiles profiles;
    private final RunningRelease release;
    private final ParticipationViews participations;
    private final Titles titles;
    private final ClaimViews claims;
    private final ReportViews reports;

    DashboardController(
            Profiles profiles,
            RunningRelease release,
            ParticipationViews participations,
            Titles titles,
            ClaimViews claims,
            ReportViews reports) {
        this.profiles = profiles;
        this.release = release;
        this.participations = participations;
        this.titles = titles;
        this.claims = claims;
        this.reports = reports;
    }

    @GetMapping(AppPaths.COMPETENCES)
    ModelAndView index(Person person, Locale locale) {
        var profile = profiles.of(person.id());
        var areas = release.framework().areas().stream()
                .map(area -> row(area, profile, locale.getLanguage()))
                .toList();
        int left = (int) profile.competences().stream()
                .filter(state -> !state.isComing() && !isCompleted(state))
                .count();
        var page = new DashboardPage(
                person.firstName(),
                profile.pix(),
                profile.highestLevel(),
                left,
                profile.isCertifiable(),
                areas,
                waiting(person),
                !claims.on(person.id()).isEmpty(),
                reports.hasUnread(person.id()));
        return new ModelAndView("app/profile/dashboard", Map.of("page", page));
    }

    private Optional<Waiting> waiting(Person person) {
        return participations.waiting(person.id()).map(own -> {
            var campaign = own.campaign().orElseThrow();
            var one = own.participation();
            var href = one.status() == ParticipationStatus.STARTED
                    ? AppPaths.attempt(one.attempt().orElseThrow())
                    : Codes.outcome(campaign);
            return new Waiting(titles.of(campaign), "campaign.waiting." + one.status(), href);
        });
    }

    private static AreaRow row(Area area, LearnerProfile profile, String language) {
        var cards = area.competences().stream()
                .map(competence -> card(profile.of(competence.code()).orElseThrow(), language))
                .toList();
        return new AreaRow(Integer.parseInt(area.code()), area.name().in(language), cards);
    }

    private static Card card(CompetenceState state, String language) {
        return new Card(
                state.competence().code(),
                state.competence().name().in(language),
                state.isComing(),
                state.scorecard().map(card -> card.score().level()).orElse(0),
                state.progression().percent(),
                state.scorecard()
                        .map(card -> "dashboard.state." + card.status())
                        .orElse("dashboard.state.COMING"));
    }

    private static boolean isCompleted(CompetenceState state) {
        return state.scorecard()
                .filter(card -> card.status() == Scorecard.Status.COMPLETED)
                .isPresent();
    }
}
