package pix.web.app.factor;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import pix.accounts.AccountViews;
import pix.accounts.Person;
import pix.accounts.factor.ChangeFactor;
import pix.accounts.factor.FactorRefusal;
import pix.accounts.factor.FactorViews;
import pix.accounts.factor.TurnFactorOn;
import pix.accounts.password.Password;
import pix.shared.Installation;
import pix.shared.NotFound;
import pix.web.paths.AppPaths;
import pix.web.security.BrowserSession;
import pix.web.ui.Done;

/** Turning one's second factor on and off, and the codes on paper. Offered to whoever has an e-mail address. */
@Controller
class FactorController {

    private final FactorViews factors;
    private final TurnFactorOn turnOn;
    private final ChangeFactor change;
    private final AccountViews accounts;
    private final BrowserSession browser;
    private final Installation installation;

    FactorController(
            FactorViews factors,
            TurnFactorOn turnOn,
            ChangeFactor change,
            AccountViews accounts,
            BrowserSession browser,
            Installation installation) {
        this.factors = factors;
        this.turnOn = turnOn;
        this.change = change;
        this.accounts = accounts;
        this.browser = browser;
        this.installation = installation;
    }

    @GetMapping(AppPaths.SECOND_FACTOR)
    ModelAndView show(Person person) {
        return page(person, "", Optional.empty(), HttpStatus.OK);
    }

    @PostMapping(AppPaths.SECOND_FACTOR_SECRETS)
    ModelAndView begin(Person person, @RequestParam(defaultValue = "") String beginPassword) {
        mailbox(person);
        return turnOn.begin(person.id(), new Password(beginPassword))
                .map(reason -> refused(person, "begin", reason))
                .orElseGet(() -> new ModelAndView("redirect:" + AppPaths.SECOND_FACTOR));
    }

    /** The codes on paper are shown by this answer and by no other. */
    @PostMapping(AppPaths.SECOND_FACTOR_CONFIRMATIONS)
    ModelAndView confirm(
            Person person,
            @RequestParam(defaultValue = "") String code,
            HttpServletRequest request,
            HttpServletResponse response) {
        return switch (turnOn.confirm(person.id(), code, BrowserSession.origin(request))) {
            case TurnFactorOn.Refused(var reason) -> refused(person, "confirm", reason);
            case TurnFactorOn.TurnedOn(var codes, var session) -> {
                browser.begin(session, request, response);
                yield papers(codes, "factor.papers.done", response);
            }
        };
    }

    @PostMapping(AppPaths.SECOND_FACTOR_PAPERS)
    ModelAndView renew(
            Person person,
            @RequestParam(defaultValue = "") String paperPassword,
            @RequestParam(defaultValue = "") String paperCode,
            HttpServletRequest request,
            HttpServletResponse response) {
        var outcome =
                change.renewCodes(person.id(), new Password(paperPassword), paperCode, BrowserSession.origin(request));
        return outcome.refusal()
                .map(reason -> refused(person, "papers", reason))
                .orElseGet(() -> papers(outcome.codes(), "factor.papers.renewed", response));
    }

    @PostMapping(AppPaths.SECOND_FACTOR_END)
    ModelAndView turnOff(
            Person person,
            @RequestParam(defaultValue = "") String endPassword,
            @RequestParam(defaultValue = "") String endCode,
            HttpServletRequest request) {
        var outcome = change.turnOff(person.id(), new Password(endPassword), endCode, BrowserSession.origin(request));
        return outcome.refusal()
                .map(reason -> refused(person, "end", reason))
                .orElseGet(() -> Done.to(AppPaths.ACCOUNT, "done.factor.off"));
    }

    /** @param done the key of what was done */
    private static ModelAndView papers(List<String> codes, String done, HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        return new ModelAndView("app/factor/papers", Map.of("codes", codes, "done", done));
    }

    private ModelAndView refused(Person person, String form, FactorRefusal reason) {
        return page(person, form, Optional.of(reason), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private ModelAndView page(Person person, String form, Optional<FactorRefusal> refusal, HttpStatus status) {
        var page = new FactorPage(
                factors.of(person.id()),
                installation.brand(),
                mailbox(person),
                person.isStaff() && !installation.demo(),
                form,
                refusal);
        return new ModelAndView("app/factor/mine", Map.of("page", page), status);
    }

    /** A pupil whom a school gave a username has no mailbox to be warned at: for them there is nothing here. */
    private String mailbox(Person person) {
        return accounts.summary(person.id())
                .email()
                .orElseThrow(() -> new NotFound("second factor", person.id()))
                .value();
    }
}
