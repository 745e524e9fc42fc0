package pix.web.app.account;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import pix.accounts.EmailAddress;
import pix.accounts.recovery.AskForNewPassword;
import pix.mail.OutboxViews;
import pix.web.paths.AppPaths;

/** « Mot de passe oublié ? »: the page answers the same whether or not the address opens an account. */
@Controller
class ForgottenPasswordController {

    private final AskForNewPassword ask;
    private final OutboxViews outbox;

    ForgottenPasswordController(AskForNewPassword ask, OutboxViews outbox) {
        this.ask = ask;
        this.outbox = outbox;
    }

    @GetMapping(AppPaths.FORGOTTEN_PASSWORD)
    ModelAndView form() {
        return page(new ForgottenPasswordPage("", false), HttpStatus.OK);
    }

    @PostMapping(AppPaths.FORGOTTEN_PASSWORD)
    ModelAndView create(@RequestParam(defaultValue = "") String email, Locale locale, HttpServletRequest request) {
        var address = EmailAddress.of(email);
        if (!address.isValid()) return page(new ForgottenPasswordPage(email, true), HttpStatus.UNPROCESSABLE_CONTENT);
        ask.ask(address, locale, request.getRemoteAddr());
        return new ModelAndView("redirect:" + AppPaths.FORGOTTEN_PASSWORD_SENT);
    }

    @GetMapping(AppPaths.FORGOTTEN_PASSWORD_SENT)
    ModelAndView sent() {
        var page = new LetterSentPage("accounts.sent.password", outbox.isReadHere());
        return new ModelAndView("app/account/sent", Map.of("page", page));
    }

    private static ModelAndView page(ForgottenPasswordPage page, HttpStatus status) {
        return new ModelAndView("app/account/forgotten", Map.of("page", page), status);
    }
}
