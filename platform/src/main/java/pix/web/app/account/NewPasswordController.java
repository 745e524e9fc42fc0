package pix.web.app.account;

import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import pix.accounts.Token;
import pix.accounts.password.Password;
import pix.accounts.password.PasswordProblem;
import pix.accounts.recovery.ChoosePassword;
import pix.accounts.recovery.NewPasswordOutcome.Chosen;
import pix.accounts.recovery.NewPasswordOutcome.DeadLink;
import pix.accounts.recovery.NewPasswordOutcome.Refused;

/** The link of the letter about a forgotten password. */
@Controller
@RequestMapping("/nouveau-mot-de-passe/{token}")
class NewPasswordController {

    private final ChoosePassword choose;

    NewPasswordController(ChoosePassword choose) {
        this.choose = choose;
    }

    @GetMapping
    ModelAndView form(@PathVariable Token token) {
        return page(token, Optional.empty(), HttpStatus.OK);
    }

    @PostMapping
    ModelAndView create(@PathVariable Token token, @RequestParam(defaultValue = "") String password) {
        return switch (choose.choose(token, new Password(password))) {
            case Chosen() -> new ModelAndView("redirect:/connexion?avis=" + Notice.PASSWORD_CHOSEN.name());
            case Refused(var problem) -> page(token, Optional.of(problem), HttpStatus.UNPROCESSABLE_CONTENT);
            case DeadLink() -> DeadLinkPage.view("/mot-de-passe-oublie");
        };
    }

    private ModelAndView page(Token token, Optional<PasswordProblem> problem, HttpStatus status) {
        return choose.whose(token)
                .map(login -> new NewPasswordPage(token, login, problem))
                .map(page -> new ModelAndView("app/account/newpassword", Map.of("page", page), status))
                .orElseGet(() -> DeadLinkPage.view("/mot-de-passe-oublie"));
    }
}
