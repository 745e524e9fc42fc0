package pix.web.app.campaign;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import pix.accounts.Person;
import pix.campaigns.Campaign;
import pix.campaigns.ParticipationStatus;
import pix.campaigns.participation.OwnParticipation;
import pix.campaigns.participation.Participation;
import pix.campaigns.participation.ParticipationViews;
import pix.organisations.OrganisationViews;
import pix.web.app.campaign.MyParcoursPage.Card;
import pix.web.paths.AppPaths;

/** The tab « Parcours ». */
@Controller
class MyParcoursController {

    private final ParticipationViews participations;
    private final OrganisationViews organisations;
    private final Titles titles;

    MyParcoursController(ParticipationViews participations, OrganisationViews organisations, Titles titles) {
        this.participations = participations;
        this.organisations = organisations;
        this.titles = titles;
    }

    @GetMapping(AppPaths.MY_PARCOURS)
    ModelAndView index(Person person) {
        var cards = participations.all(person.id()).stream().map(this::card).toList();
        return new ModelAndView("app/campaign/mine", Map.of("page", new MyParcoursPage(cards)));
    }

    private Card card(OwnParticipation own) {
        var one = own.participation();
        var href = own.isOpen() || one.isShared() && !own.isGone()
                ? own.campaign().map(each -> href(each, one))
                : Optional.<String>empty();
        return new Card(
                own.campaign().map(titles::of),
                own.campaign()
                        .map(each ->
                                organisations.organisation(each.organisation()).name()),
                state(own),
                tone(own),
                one.startedAt().atZone(one.timeZone()),
                one.sharedAt().map(at -> at.atZone(one.timeZone())),
                one.attempt().isEmpty()
                        ? Optional.empty()
                        : one.result().map(result -> (int) Math.round(100 * result.mastery())),
                href,
                href.map(_ -> "campaign.mine.action." + one.status()));
    }

    private static String href(Campaign campaign, Participation one) {
        if (one.status() == ParticipationStatus.STARTED)
            return AppPaths.attempt(one.attempt().orElseThrow());
        return Codes.outcome(campaign);
    }

    private static String state(OwnParticipation own) {
        if (own.isGone()) return "campaign.mine.state.GONE";
        if (!own.isOpen() && !own.participation().isShared()) return "campaign.mine.state.ARCHIVED";
        return "campaign.mine.state." + own.participation().status();
    }

    private static String tone(OwnParticipation own) {
        if (own.participation().isShared() && !own.isGone()) return "good";
        if (!own.isOpen()) return "";
        return own.participation().status() == ParticipationStatus.TO_SHARE ? "warn" : "brand";
    }
}
