package pix.web.app.campaign;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import pix.bank.framework.Area;
import pix.bank.framework.Competence;
import pix.campaigns.Campaign;
import pix.campaigns.CompetenceLevel;
import pix.campaigns.participation.Participation;
import pix.campaigns.participation.Result;
import pix.campaigns.participation.Results;
import pix.campaigns.participation.TryAgain;
import pix.content.RunningRelease;
import pix.organisations.OrganisationViews;
import pix.web.app.campaign.ProfilePage.AreaLines;
import pix.web.app.campaign.ProfilePage.Line;

/** Makes the page on which a profile is sent: with what it holds at this moment, or with what was sent for good. */
@Component
class ProfilePages {

    private final Results results;
    private final TryAgain again;
    private final RunningRelease release;
    private final OrganisationViews organisations;

    ProfilePages(Results results, TryAgain again, RunningRelease release, OrganisationViews organisations) {
        this.results = results;
        this.again = again;
        this.release = release;
        this.organisations = organisations;
    }

    ProfilePage page(Campaign campaign, Participation latest, boolean thanks) {
        var maySend = !campaign.isArchived()
                && (!latest.isShared() || again.offered(campaign, latest).isOffered());
        var shown = shown(campaign, latest, maySend && !thanks);
        return new ProfilePage(
                campaign,
                organisations.organisation(campaign.organisation()).name(),
                shown.pix(),
                shown.certifiableCompetences(),
                areas(shown),
                latest.sharedAt(),
                maySend,
                thanks);
    }

    /** What would be sent now; what was sent, once it is and for whoever has just sent it. */
    private Result shown(Campaign campaign, Participation latest, boolean now) {
        return Optional.of(latest)
                .filter(_ -> !now)
                .flatMap(Participation::result)
                .orElseGet(() -> results.of(campaign, latest));
    }

    private List<AreaLines> areas(Result result) {
        var levels = result.levels().stream().collect(toUnmodifiableMap(CompetenceLevel::code, identity()));
        return release.framework().areas().stream()
                .map(area -> new AreaLines(Integer.parseInt(area.code()), area.name(), lines(area, levels)))
                .toList();
    }

    private List<Line> lines(Area area, Map<String, CompetenceLevel> levels) {
        return area.competences().stream()
                .map(competence -> line(competence, Optional.ofNullable(levels.get(competence.code()))))
                .toList();
    }

    private Line line(Competence competence, Optional<CompetenceLevel> sent) {
        int level = sent.map(CompetenceLevel::level).orElse(0);
        int pix = sent.map(CompetenceLevel::pix).orElse(0);
        var coming = pix == 0 && release.isComing(competence.code());
        return new Line(competence.code(), competence.name(), level, pix, coming);
    }
}
