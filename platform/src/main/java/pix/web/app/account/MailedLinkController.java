package pix.web.app.account;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import pix.accounts.Token;
import pix.accounts.signup.ConfirmEmail;
import pix.accounts.signup.FinishSigningUp;
import pix.shared.Installation;
import pix.web.paths.AppPaths;

/** The links of the letters about signing up. Nobody is signed in by following one: a link may have been sent by anybody. */
@Controller
class MailedLinkController {

    private final FinishSigningUp finish;
    private final ConfirmEmail confirm;
    private final Installation installation;

    MailedLinkController(FinishSigningUp finish, ConfirmEmail confirm, Installation installation) {
        this.finish = finish;
        this.confirm = confirm;
        this.installation = installation;
    }

    @GetMapping(AppPaths.SIGN_UP_SENT)
    ModelAndView sent() {
        var page = new LetterSentPage("accounts.sent.signup", installation.demo());
        return new ModelAndView("app/account/sent", Map.of("page", page));
    }

    @GetMapping(AppPaths.SIGN_UP_CONFIRMATION)
    ModelAndView signUp(@PathVariable Token token) {
        return finish.finish(token) ? logInToRead(Notice.ACCOUNT_OPENED) : DeadLinkPage.view(AppPaths.SIGN_UP);
    }

    @GetMapping(AppPaths.EMAIL_CONFIRMATION)
    ModelAndView email(@PathVariable Token token) {
        return confirm.confirm(token) ? logInToRead(Notice.EMAIL_CONFIRMED) : DeadLinkPage.view(AppPaths.LOG_IN);
    }

    private static ModelAndView logInToRead(Notice notice) {
        return new ModelAndView("redirect:" + AppPaths.LOG_IN + "?avis=" + notice.name());
    }
}
