package pix.web.app.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
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
import pix.accounts.password.Password;
import pix.accounts.signup.SignUpProblem;
import pix.accounts.student.StudentAccountOutcome;
import pix.accounts.student.StudentAccountOutcome.NotWanted;
import pix.accounts.student.StudentAccountOutcome.Opened;
import pix.accounts.student.StudentAccountOutcome.Refused;
import pix.accounts.student.StudentAccountOutcome.TooManyFromHere;
import pix.campaigns.Campaign;
import pix.campaigns.CampaignCode;
import pix.campaigns.CampaignViews;
import pix.organisations.Organisation;
import pix.organisations.OrganisationKind;
import pix.organisations.OrganisationViews;
import pix.organisations.student.Door;
import pix.organisations.student.IdentifyStudent;
import pix.organisations.student.IdentityOutcome;
import pix.organisations.student.IdentityOutcome.AccountIsAnotherStudent;
import pix.organisations.student.IdentityOutcome.NotRecognised;
import pix.organisations.student.IdentityOutcome.Recognised;
import pix.organisations.student.SignUpStudent;
import pix.organisations.student.StudentSignUpOutcome;
import pix.organisations.student.StudentSignUpOutcome.Answered;
import pix.shared.NotFound;
import pix.web.app.identity.IdentityPage.Refusal;
import pix.web.paths.AppPaths;
import pix.web.security.BrowserSession;

/** At the door of a campaign for those on a roll: which of them is it? */
@Controller
class IdentityController {

    private final CampaignViews campaigns;
    private final OrganisationViews organisations;
    private final IdentifyStudent identify;
    private final SignUpStudent signUp;
    private final BrowserSession browser;
    private final Clock clock;

    IdentityController(
            CampaignViews campaigns,
            OrganisationViews organisations,
            IdentifyStudent identify,
            SignUpStudent signUp,
            BrowserSession browser,
            Clock clock) {
        this.campaigns = campaigns;
        this.organisations = organisations;
        this.identify = identify;
        this.signUp = signUp;
        this.browser = browser;
        this.clock = clock;
    }

    @GetMapping(AppPaths.CAMPAIGN_IDENTITY)
    ModelAndView identity(@PathVariable String code, Person person) {
        return page(code, IdentityForm.named(person.firstName(), person.lastName()), false, Map.of(), Optional.empty());
    }

    @PostMapping(AppPaths.CAMPAIGN_IDENTITY)
    ModelAndView identify(
            @PathVariable String code,
            @RequestParam Map<String, String> typed,
            Person person,
            HttpServletRequest request) {
        var form = IdentityForm.of(typed);
        var problems = form.problems(asksNumber(code));
        if (!problems.isEmpty()) return page(code, form, false, problems, Optional.empty());
        return switch (identify.identify(organisation(code).id(), person.id(), form.identity(), door(code, request))) {
            case Recognised _ ->
                new ModelAndView("redirect:" + AppPaths.campaign(campaign(code).code()));
            case NotRecognised() -> refused(code, form, false, "identity.refused.unknown");
            case AccountIsAnotherStudent() -> refused(code, form, false, "identity.refused.student");
            case IdentityOutcome.TooManyTries(var until) -> tooMany(code, form, false, until);
        };
    }

    @GetMapping(AppPaths.CAMPAIGN_SIGN_UP)
    ModelAndView account(@PathVariable String code) {
        return page(code, IdentityForm.of(Map.of()), true, Map.of(), Optional.empty());
    }

    @PostMapping(AppPaths.CAMPAIGN_SIGN_UP)
    ModelAndView signUp(
            @PathVariable String code,
            @RequestParam Map<String, String> typed,
            Locale locale,
            HttpServletRequest request,
            HttpServletResponse response) {
        var form = IdentityForm.of(typed);
        var password = new Password(typed.getOrDefault("password", ""));
        var problems = form.problems(asksNumber(code));
        form.problemWith(password).ifPresent(problem -> problems.put("password", "accounts.problem." + problem));
        if (!form.acceptsTerms()) problems.put("terms", "accounts.problem.TERMS_NOT_ACCEPTED");
        if (!problems.isEmpty()) return page(code, form, true, problems, Optional.empty());
        return switch (signUp.signUp(organisation(code).id(), form.identity(), password, locale, door(code, request))) {
            case StudentSignUpOutcome.NotRecognised() -> refused(code, form, true, "identity.refused.unknown");
            case StudentSignUpOutcome.TooManyTries(var until) -> tooMany(code, form, true, until);
            case Answered(var outcome) -> answer(code, form, outcome, request, response);
        };
    }

    private ModelAndView answer(
            String code,
            IdentityForm form,
            StudentAccountOutcome outcome,
            HttpServletRequest request,
            HttpServletResponse response) {
        return switch (outcome) {
            case Opened(var username, var session) -> {
                browser.begin(session, request, response);
                var page = new WelcomePage(
                        username.value(), AppPaths.campaign(campaign(code).code()));
                yield new ModelAndView("app/identity/welcome", Map.of("page", page));
            }
            case Refused(var problem) ->
                refused(
                        code,
                        form,
                        "password",
                        "accounts.problem." + SignUpProblem.of(problem).name());
            case TooManyFromHere() -> refused(code, form, "firstName", "accounts.problem.TOO_MANY_FROM_HERE");
            case NotWanted() -> refused(code, form, true, "identity.refused.unknown");
        };
    }

    private ModelAndView refused(String code, IdentityForm form, String field, String key) {
        return page(code, form, true, new LinkedHashMap<>(Map.of(field, key)), Optional.empty());
    }

    private ModelAndView refused(String code, IdentityForm form, boolean opensAccount, String key) {
        return page(code, form, opensAccount, Map.of(), Optional.of(new Refusal(key, 0)));
    }

    /** Rounded up: at the minute that is told, one may try again. */
    private ModelAndView tooMany(String code, IdentityForm form, boolean opensAccount, Instant until) {
        var minutes = Duration.between(clock.instant(), until).plusSeconds(59).toMinutes();
        var page =
                page(code, form, opensAccount, Map.of(), Optional.of(new Refusal("identity.refused.toomany", minutes)));
        page.setStatus(HttpStatus.TOO_MANY_REQUESTS);
        return page;
    }

    private ModelAndView page(
            String code,
            IdentityForm form,
            boolean opensAccount,
            Map<String, String> problems,
            Optional<Refusal> refusal) {
        var page = new IdentityPage(campaign(code), organisation(code), form, opensAccount, problems, refusal);
        var isRefused = !problems.isEmpty() || refusal.isPresent();
        return new ModelAndView(
                "app/identity/form",
                Map.of("page", page),
                isRefused ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
    }

    private static Door door(String code, HttpServletRequest request) {
        return new Door(CampaignCode.parse(code).map(CampaignCode::value).orElse(code), request.getRemoteAddr());
    }

    private boolean asksNumber(String code) {
        return organisation(code).kind() == OrganisationKind.SUP;
    }

    /** Only a campaign for those on a roll asks who one is. */
    private Organisation organisation(String code) {
        return Optional.of(organisations.organisation(campaign(code).organisation()))
                .filter(Organisation::managesStudents)
                .orElseThrow(() -> new NotFound("roll of campaign", code));
    }

    private Campaign campaign(String code) {
        return CampaignCode.parse(code).flatMap(campaigns::byCode).orElseThrow(() -> new NotFound("campaign", code));
    }
}
