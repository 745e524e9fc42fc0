package pix.web.app.campaign;

import jakarta.servlet.http.HttpServletRequest;
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
import pix.campaigns.participation.JoinOutcome.Joined;
import pix.campaigns.participation.JoinOutcome.Refused;
import pix.campaigns.participation.Participation;
import pix.campaigns.participation.ParticipationViews;
import pix.campaigns.participation.ShareOutcome;
import pix.campaigns.participation.ShareResults;
import pix.campaigns.participation.TryAgain;
import pix.shared.NotFound;
import pix.web.paths.AppPaths;
import pix.web.ui.Done;

/** Results and profiles: read, sent with their learner's consent, and done again. */
@Controller
class SendingController {

    private static final String RESULTS_SENT = "done.results.sent";
    private static final String PROFILE_SENT = "done.profile.sent";

    private final Codes codes;
    private final ParticipationViews participations;
    private final CampaignResults results;
    private final ProfilePages profiles;
    private final ShareResults share;
    private final TryAgain again;

    SendingController(
            Codes codes,
            ParticipationViews participations,
            CampaignResults results,
            ProfilePages profiles,
            ShareResults share,
            TryAgain again) {
        this.codes = codes;
        this.participations = participations;
        this.results = results;
        this.profiles = profiles;
        this.share = share;
        this.again = again;
    }

    @GetMapping(AppPaths.CAMPAIGN_RESULTS)
    ModelAndView results(@PathVariable String code, Person person, HttpServletRequest request) {
        var campaign = campaign(code);
        var latest = latest(person, campaign);
        if (!campaign.isAssessment()) return Codes.to(AppPaths.campaignProfile(campaign.code()));
        if (latest.completedAt().isEmpty())
            return Codes.to(AppPaths.attempt(latest.attempt().orElseThrow()));
        return results(campaign, latest, Done.isTold(RESULTS_SENT, request), Optional.empty(), HttpStatus.OK);
    }

    @GetMapping(AppPaths.CAMPAIGN_PROFILE)
    ModelAndView profile(@PathVariable String code, Person person, HttpServletRequest request) {
        var campaign = campaign(code);
        var page = profiles.page(campaign, latest(person, campaign), Done.isTold(PROFILE_SENT, request));
        return new ModelAndView("app/campaign/profile", Map.of("page", page));
    }

    /** « J'envoie »: a profile that was sent already is sent anew, as it is now. */
    @PostMapping(AppPaths.SENDINGS)
    ModelAndView send(@PathVariable String code, Person person, Device device) {
        var campaign = campaign(code);
        var latest = latest(person, campaign);
        if (!campaign.isAssessment() && latest.isShared()) again.retry(person, campaign, device);
        return switch (share.share(person.id(), campaign)) {
            case ShareOutcome.Shared _ ->
                Done.to(Codes.outcome(campaign), campaign.isAssessment() ? RESULTS_SENT : PROFILE_SENT);
            case ShareOutcome.AlreadyShared() -> Codes.to(Codes.outcome(campaign));
            case ShareOutcome.Refused(var reason) ->
                reason == ShareOutcome.Reason.ARCHIVED
                        ? Codes.to(AppPaths.campaign(campaign.code()))
                        : Codes.to(AppPaths.attempt(latest.attempt().orElseThrow()));
        };
    }

    @PostMapping(AppPaths.RETRIES)
    ModelAndView again(
            @PathVariable String code, @RequestParam(defaultValue = "") String depuis, Person person, Device device) {
        var campaign = campaign(code);
        var outcome =
                depuis.equals("zero") ? again.reset(person, campaign, device) : again.retry(person, campaign, device);
        return switch (outcome) {
            case Joined(var participation) ->
                participation
                        .attempt()
                        .map(attempt -> Codes.to(AppPaths.attempt(attempt)))
                        .orElseGet(() -> Codes.to(AppPaths.campaignProfile(campaign.code())));
            case Refused(var _) when !campaign.isAssessment() -> Codes.to(AppPaths.campaignProfile(campaign.code()));
            case Refused(var reason) ->
                results(
                        campaign,
                        latest(person, campaign),
                        false,
                        Optional.of("campaign.refused." + reason),
                        HttpStatus.CONFLICT);
        };
    }

    private ModelAndView results(
            Campaign campaign, Participation latest, boolean thanks, Optional<String> problem, HttpStatus status) {
        var page = results.page(campaign, latest, thanks, problem);
        return new ModelAndView("app/campaign/results", Map.of("page", page), status);
    }

    private Campaign campaign(String code) {
        return codes.campaign(code).orElseThrow(() -> new NotFound("campaign", code));
    }

    private Participation latest(Person person, Campaign campaign) {
        return participations
                .latest(person.id(), campaign)
                .filter(one -> !one.isDeleted())
                .orElseThrow(() -> new NotFound("participation", campaign.id()));
    }
}
