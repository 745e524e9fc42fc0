package pix.web.app.account;

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
import pix.accounts.Token;
import pix.accounts.password.Password;
import pix.accounts.password.PasswordProblem;
import pix.accounts.recovery.ChoosePassword;
import pix.accounts.recovery.NewPasswordOutcome.Chosen;
import pix.accounts.recovery.NewPasswordOutcome.DeadLink;
import pix.accounts.recovery.NewPasswordOutcome.Refused;
import pix.web.paths.AppPaths;
import pix.web.security.BrowserSession;
import pix.web.security.LocalPath;
import pix.web.ui.Done;

/** Choosing a password: with the link of a letter, or after a one-time password has opened. */
@Controller
class NewPasswordController {

    private final ChoosePassword choose;
    private final BrowserSession browser;

    NewPasswordController(ChoosePassword choose, BrowserSession browser) {
        this.choose = choose;
        this.browser = browser;
    }

    @GetMapping(AppPaths.NEW_PASSWORD)
    ModelAndView form(@PathVariable Token token, @RequestParam(defaultValue = "") String retour) {
        return page(token, LocalPath.orDashboard(retour), Optional.empty(), HttpStatus.OK);
    }

    @PostMapping(AppPaths.NEW_PASSWORD)
    ModelAndView create(
            @PathVariable Token token,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String retour,
            HttpServletRequest request,
            HttpServletResponse response) {
        var next = LocalPath.orDashboard(retour);
        return switch (choose.choose(token, new Password(password), BrowserSession.origin(request))) {
            case Chosen(var session) -> {
                session.ifPresent(opened -> browser.begin(opened, request, response));
                yield session.isPresent()
                        ? new ModelAndView("redirect:" + next)
                        : Done.to(AppPaths.LOG_IN, "done.password.chosen");
            }
            case Refused(var problem) -> page(token, next, Optional.of(problem), HttpStatus.UNPROCESSABLE_CONTENT);
            case DeadLink() -> DeadLinkPage.view(AppPaths.FORGOTTEN_PASSWORD);
        };
    }

    private ModelAndView page(Token token, LocalPath next, Optional<PasswordProblem> problem, HttpStatus status) {
        return choose.whose(token)
                .map(login -> new NewPasswordPage(token, login, next, problem))
                .map(page -> new ModelAndView("app/account/newpassword", Map.of("page", page), status))
                .orElseGet(() -> DeadLinkPage.view(AppPaths.FORGOTTEN_PASSWORD));
    }
}
