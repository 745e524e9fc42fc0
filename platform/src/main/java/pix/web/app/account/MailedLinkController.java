package pix.web.app.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import pix.accounts.Token;
import pix.accounts.password.Password;
import pix.accounts.signup.FinishOutcome;
import pix.accounts.signup.FinishOutcome.DeadLink;
import pix.accounts.signup.FinishOutcome.Opened;
import pix.accounts.signup.FinishOutcome.OpenedBefore;
import pix.accounts.signup.FinishOutcome.PasswordNeeded;
import pix.accounts.signup.FinishOutcome.TooManyTries;
import pix.accounts.signup.FinishOutcome.WrongPassword;
import pix.accounts.signup.FinishSigningUp;
import pix.accounts.signup.SignUpProof;
import pix.mail.OutboxViews;
import pix.web.paths.AppPaths;
import pix.web.security.BrowserSession;
import pix.web.security.CurrentBrowser;
import pix.web.security.LocalPath;
import pix.web.ui.Done;

/**
 * The links of the letters about signing up. The browser that asked is signed in by following one, any other after the
 * password was typed: a link may have been sent by anybody, and programs that read mail follow links too.
 */
@Controller
class MailedLinkController {

    private final FinishSigningUp finish;
    private final CurrentBrowser current;
    private final BrowserSession browser;
    private final OutboxViews outbox;

    MailedLinkController(FinishSigningUp finish, CurrentBrowser current, BrowserSession browser, OutboxViews outbox) {
        this.finish = finish;
        this.current = current;
        this.browser = browser;
        this.outbox = outbox;
    }

    @GetMapping(AppPaths.SIGN_UP_SENT)
    ModelAndView sent() {
        var page = new LetterSentPage("accounts.sent.signup", outbox.isReadHere());
        return new ModelAndView("app/account/sent", Map.of("page", page));
    }

    @GetMapping(AppPaths.SIGN_UP_CONFIRMATION)
    ModelAndView follow(@PathVariable Token token, HttpServletRequest request, HttpServletResponse response) {
        var outcome = finish.finish(token, new SignUpProof.Browser(current.mark()));
        return answer(token, outcome, request, response);
    }

    @PostMapping(AppPaths.SIGN_UP_CONFIRMATION)
    ModelAndView finish(
            @PathVariable Token token,
            @RequestParam(defaultValue = "") String password,
            HttpServletRequest request,
            HttpServletResponse response) {
        var outcome = finish.finish(token, new SignUpProof.Typed(new Password(password)));
        return answer(token, outcome, request, response);
    }

    private ModelAndView answer(
            Token token, FinishOutcome outcome, HttpServletRequest request, HttpServletResponse response) {
        return switch (outcome) {
            case Opened(var session, var next) -> {
                browser.begin(session, request, response);
                yield new ModelAndView("redirect:" + LocalPath.orDashboard(next));
            }
            case OpenedBefore(var next) ->
                Done.to(AppPaths.logIn(LocalPath.orDashboard(next).value()), "done.account.opened");
            case PasswordNeeded(var login) -> page(new FinishPage(token, login, ""), HttpStatus.OK);
            case WrongPassword(var login) ->
                page(new FinishPage(token, login, "accounts.finish.wrong"), HttpStatus.UNPROCESSABLE_CONTENT);
            case TooManyTries() -> DeadLinkPage.view(AppPaths.SIGN_UP);
            case DeadLink() -> DeadLinkPage.view(AppPaths.SIGN_UP);
        };
    }

    private static ModelAndView page(FinishPage page, HttpStatus status) {
        return new ModelAndView("app/account/finish", Map.of("page", page), status);
    }
}
