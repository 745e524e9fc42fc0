package pix.web.app.campaign;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import pix.accounts.Person;
import pix.bank.framework.Device;
import pix.campaigns.Campaign;
import pix.campaigns.participation.JoinCampaign;
import pix.campaigns.participation.JoinOutcome.Joined;
import pix.campaigns.participation.JoinOutcome.Reason;
import pix.campaigns.participation.JoinOutcome.Refused;
import pix.campaigns.participation.Participation;
import pix.web.paths.AppPaths;

/** The first page of a campaign, and beginning it. */
@Controller
class LandingController {

    private final Codes codes;
    private final Landings landings;
    private final JoinCampaign join;
    private final Guests guests;

    LandingController(Codes codes, Landings landings, JoinCampaign join, Guests guests) {
        this.codes = codes;
        this.landings = landings;
        this.join = join;
        this.guests = guests;
    }

    @GetMapping(AppPaths.CAMPAIGN)
    ModelAndView show(@PathVariable String code, Optional<Person> person, Device device) {
        var campaign = codes.campaign(code);
        if (campaign.isEmpty()) return codes.nowhere(code, HttpStatus.NOT_FOUND);
        if (!campaign.get().code().equals(code))
            return Codes.to(AppPaths.campaign(campaign.get().code()));
        return page(landings.of(campaign.get(), person, device, "", Optional.empty()), HttpStatus.OK);
    }

    /** The address that the guides show. */
    @GetMapping(AppPaths.CAMPAIGN_PRESENTATION)
    ModelAndView presentation(@PathVariable String code) {
        return Codes.to(AppPaths.campaign(code));
    }

    @PostMapping(AppPaths.PARTICIPATIONS)
    ModelAndView create(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String identifiant,
            @RequestParam(defaultValue = "") String envoi,
            Optional<Person> person,
            Device device,
            HttpServletRequest request,
            HttpServletResponse response) {
        var found = codes.campaign(code);
        if (found.isEmpty()) return codes.nowhere(code, HttpStatus.NOT_FOUND);
        var campaign = found.get();
        var told = envoi.equals(LandingPage.AT_END);
        if (person.isPresent()) return joined(person.get(), campaign, identifiant, told, device);
        if (!campaign.withoutAccount()) return Codes.to(landings.wayIn(campaign));
        var reason = campaign.isArchived() ? Optional.of(Reason.ARCHIVED) : join.unfit(campaign, identifiant);
        return reason.map(each -> refused(campaign, Optional.empty(), device, identifiant, each))
                .orElseGet(() -> guests.welcome(campaign, request, response)
                        .map(guest -> joined(guest, campaign, identifiant, told, device))
                        .orElseGet(() -> tooMany(campaign, device, identifiant)));
    }

    private ModelAndView tooMany(Campaign campaign, Device device, String identifiant) {
        var problem = Optional.of("campaign.refused.TOO_MANY_GUESTS");
        return page(
                landings.of(campaign, Optional.empty(), device, identifiant, problem), HttpStatus.TOO_MANY_REQUESTS);
    }

    private ModelAndView joined(Person person, Campaign campaign, String identifiant, boolean told, Device device) {
        return switch (join.join(person, campaign, identifiant, told, device)) {
            case Joined(var participation) -> begin(campaign, participation);
            case Refused(var reason)
            when reason == Reason.NOT_ON_ROLL -> Codes.to(AppPaths.campaignIdentity(campaign.code()));
            case Refused(var reason) -> refused(campaign, Optional.of(person), device, identifiant, reason);
        };
    }

    private ModelAndView refused(
            Campaign campaign, Optional<Person> person, Device device, String identifiant, Reason reason) {
        var problem = Optional.of("campaign.refused." + reason);
        return page(landings.of(campaign, person, device, identifiant, problem), status(reason));
    }

    private static ModelAndView begin(Campaign campaign, Participation participation) {
        return participation
                .attempt()
                .map(attempt -> Codes.to(AppPaths.attempt(attempt)))
                .orElseGet(() -> Codes.to(AppPaths.campaignProfile(campaign.code())));
    }

    private static HttpStatus status(Reason reason) {
        return switch (reason) {
            case IDENTIFIER_REQUIRED, IDENTIFIER_UNFIT -> HttpStatus.UNPROCESSABLE_CONTENT;
            case ARCHIVED, REMOVED -> HttpStatus.GONE;
            case NOT_ON_ROLL,
                    NO_LONGER_ON_ROLL,
                    SOMEBODY_ELSE,
                    ONCE_ONLY,
                    NOT_SENT,
                    TOO_EARLY,
                    RESET_NOT_ALLOWED,
                    ALL_HELD -> HttpStatus.CONFLICT;
        };
    }

    private static ModelAndView page(LandingPage page, HttpStatus status) {
        var shown = status == HttpStatus.OK && page.campaign().isArchived() ? HttpStatus.GONE : status;
        return new ModelAndView("app/campaign/landing", Map.of("page", page), shown);
    }
}
