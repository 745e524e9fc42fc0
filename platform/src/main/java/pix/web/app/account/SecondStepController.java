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
import pix.accounts.session.CodeOutcome;
import pix.accounts.session.CodeOutcome.LoggedIn;
import pix.accounts.session.CodeOutcome.MustChoose;
import pix.accounts.session.CodeOutcome.Over;
import pix.accounts.session.ProveCode;
import pix.web.app.home.Homes;
import pix.web.paths.AppPaths;
import pix.web.security.BrowserSession;
import pix.web.security.LocalPath;
import pix.web.security.TokenCookie;
import pix.web.ui.Done;

/** The second step of a log-in, for accounts that ask for a code. */
@Controller
class SecondStepController {

    private final ProveCode prove;
    private final PasswordToChoose passwords;
    private final BrowserSession browser;
    private final Homes homes;
    private final Clock clock;

    SecondStepController(
            ProveCode prove, PasswordToChoose passwords, BrowserSession browser, Homes homes, Clock clock) {
        this.prove = prove;
        this.passwords = passwords;
        this.browser = browser;
        this.homes = homes;
        this.clock = clock;
    }

    @GetMapping(AppPaths.LOG_IN_CODE)
    ModelAndView form(@RequestParam(defaultValue = "") String retour, HttpServletRequest request) {
        var next = LocalPath.orHome(retour);
        boolean isPending =
                TokenCookie.PENDING.read(request).filter(prove::isPending).isPresent();
        return isPending ? page(next, Optional.empty(), HttpStatus.OK) : again(next);
    }

    @PostMapping(AppPaths.LOG_IN_CODE)
    ModelAndView create(
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String retour,
            HttpServletRequest request,
            HttpServletResponse response) {
        var next = LocalPath.orHome(retour);
        var outcome = TokenCookie.PENDING
                .read(request)
                .map(pending -> prove.prove(pending, code))
                .orElseGet(Over::new);
        if (outcome instanceof Over) return again(next);
        if (outcome instanceof MustChoose(var account)) {
            TokenCookie.PENDING.clear(request, response);
            return passwords.page(account, next);
        }
        if (!(outcome instanceof LoggedIn(var session)))
            return page(next, Optional.of(outcome), HttpStatus.UNPROCESSABLE_CONTENT);
        TokenCookie.PENDING.clear(request, response);
        browser.begin(session, request, response);
        return new ModelAndView("redirect:" + (next.equals(LocalPath.HOME) ? homes.of(session) : next));
    }

    private static ModelAndView again(LocalPath next) {
        return Done.to(
                next.equals(LocalPath.HOME) ? AppPaths.LOG_IN : AppPaths.logIn(next.value()), "undone.code.over");
    }

    private ModelAndView page(LocalPath next, Optional<CodeOutcome> refusal, HttpStatus status) {
        return new ModelAndView(
                "app/account/secondstep", Map.of("page", new SecondStepPage(next, refusal, clock.instant())), status);
    }
}
