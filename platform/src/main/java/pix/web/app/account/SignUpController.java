package pix.web.app.account;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import pix.accounts.Person;
import pix.accounts.signup.SignUp;
import pix.accounts.signup.SignUpOutcome.LinkSent;
import pix.accounts.signup.SignUpOutcome.Proved;
import pix.accounts.signup.SignUpOutcome.Refused;
import pix.accounts.signup.SignUpPlace;
import pix.web.paths.AppPaths;
import pix.web.security.CurrentBrowser;
import pix.web.security.LocalPath;

/** « Inscription gratuite »: the answer is a letter, whose link opens the account and leads back here. */
@Controller
class SignUpController {

    private final SignUp signUp;
    private final CurrentBrowser browser;
    private final InvitedReaders invited;

    SignUpController(SignUp signUp, CurrentBrowser browser, InvitedReaders invited) {
        this.signUp = signUp;
        this.browser = browser;
        this.invited = invited;
    }

    @GetMapping(AppPaths.SIGN_UP)
    ModelAndView form(Optional<Person> person, @RequestParam(defaultValue = "") String retour) {
        var next = LocalPath.orDashboard(retour);
        if (person.isPresent()) return new ModelAndView("redirect:" + next);
        return page(new SignUpPage(SignUpForm.BLANK, Set.of(), next, isInvited(next)), HttpStatus.OK);
    }

    @PostMapping(AppPaths.SIGN_UP)
    ModelAndView create(@RequestParam Map<String, String> typed, Locale locale, HttpServletRequest request) {
        var form = SignUpForm.of(typed);
        var next = LocalPath.orDashboard(typed.getOrDefault("retour", ""));
        var place = new SignUpPlace(request.getRemoteAddr(), browser.mark(), next.value(), invited.mailbox(next));
        return switch (signUp.signUp(form.demand(locale), form.robotAnswer(), place)) {
            case LinkSent() -> new ModelAndView("redirect:" + AppPaths.SIGN_UP_SENT);
            case Proved(var link) -> new ModelAndView("redirect:" + AppPaths.signUpConfirmation(link));
            case Refused(var problems) ->
                page(new SignUpPage(form, problems, next, isInvited(next)), HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }

    private boolean isInvited(LocalPath next) {
        return invited.mailbox(next).isPresent();
    }

    private static ModelAndView page(SignUpPage page, HttpStatus status) {
        return new ModelAndView("app/account/signup", Map.of("page", page), status);
    }
}
