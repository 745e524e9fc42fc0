package pix.web.app.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import pix.accounts.Person;
import pix.accounts.Token;
import pix.accounts.password.Password;
import pix.accounts.session.LogIn;
import pix.accounts.session.LoginOutcome;
import pix.accounts.session.LoginOutcome.LoggedIn;
import pix.accounts.session.LoginOutcome.MustChoose;
import pix.accounts.session.LoginOutcome.NeedsCode;
import pix.web.app.home.Homes;
import pix.web.paths.AppPaths;
import pix.web.security.BrowserSession;
import pix.web.security.LocalPath;
import pix.web.security.TokenCookie;
import pix.web.ui.Done;

/** Being signed in, in this browser: a session is created and destroyed. */
@Controller
class LoginController {

    private final LogIn logIn;
    private final PasswordToChoose letChoose;
    private final BrowserSession browser;
    private final Homes homes;
    private final Clock clock;

    LoginController(LogIn logIn, PasswordToChoose letChoose, BrowserSession browser, Homes homes, Clock clock) {
        this.logIn = logIn;
        this.letChoose = letChoose;
        this.browser = browser;
        this.homes = homes;
        this.clock = clock;
    }

    @GetMapping(AppPaths.LOG_IN)
    ModelAndView form(Optional<Person> person, @RequestParam(defaultValue = "") String retour) {
        var next = LocalPath.orHome(retour);
        if (person.isPresent()) return new ModelAndView("redirect:" + next);
        return page("", next, Optional.empty(), HttpStatus.OK);
    }

    @PostMapping(AppPaths.LOG_IN)
    ModelAndView create(
            @RequestParam(defaultValue = "") String login,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String retour,
            HttpServletRequest request,
            HttpServletResponse response) {
        var next = LocalPath.orHome(retour);
        var outcome = logIn.logIn(login, new Password(password), BrowserSession.origin(request));
        if (outcome instanceof NeedsCode(var pending)) return askForCode(pending, next, request, response);
        if (outcome instanceof MustChoose(var account)) return letChoose.page(account, next);
        if (!(outcome instanceof LoggedIn(var session)))
            return page(login, next, Optional.of(outcome), HttpStatus.UNPROCESSABLE_CONTENT);
        browser.begin(session, request, response);
        return new ModelAndView("redirect:" + (next.equals(LocalPath.HOME) ? homes.of(session) : next));
    }

    @PostMapping(AppPaths.LOG_OUT)
    ModelAndView destroy(
            @RequestParam(defaultValue = "") String retour, HttpServletRequest request, HttpServletResponse response) {
        browser.end(request, response);
        var next = LocalPath.orHome(retour);
        return Done.to(next.equals(LocalPath.HOME) ? AppPaths.LOG_IN : AppPaths.logIn(next.value()), "done.loggedout");
    }

    private static ModelAndView askForCode(
            Token pending, LocalPath next, HttpServletRequest request, HttpServletResponse response) {
        TokenCookie.PENDING.write(pending, request, response);
        return new ModelAndView("redirect:" + AppPaths.logInCode(next.value()));
    }

    private ModelAndView page(String login, LocalPath next, Optional<LoginOutcome> refusal, HttpStatus status) {
        var page = new LoginPage(login, next, refusal, clock.instant());
        return new ModelAndView("app/account/login", Map.of("page", page), status);
    }
}
