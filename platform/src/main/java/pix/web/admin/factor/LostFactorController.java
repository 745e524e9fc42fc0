package pix.web.admin.factor;

import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import pix.accounts.AccountId;
import pix.accounts.AccountViews;
import pix.accounts.Person;
import pix.accounts.factor.FactorViews;
import pix.accounts.factor.ResetFactor;
import pix.web.paths.AdminPaths;
import pix.web.ui.Done;

/** « Codes de connexion »: for somebody who has lost telephone and paper, with a reason that stays in the journal. */
@Controller
class LostFactorController {

    private static final int LONGEST_REASON = 300;

    private final AccountViews accounts;
    private final FactorViews factors;
    private final ResetFactor reset;

    LostFactorController(AccountViews accounts, FactorViews factors, ResetFactor reset) {
        this.accounts = accounts;
        this.factors = factors;
        this.reset = reset;
    }

    @GetMapping(AdminPaths.SECOND_FACTORS)
    ModelAndView form() {
        return page(LostFactorPage.BLANK, HttpStatus.OK);
    }

    @PostMapping(AdminPaths.SECOND_FACTORS)
    ModelAndView takeAway(
            Person person,
            @RequestParam(defaultValue = "") String login,
            @RequestParam(defaultValue = "") String reason) {
        var owner =
                accounts.withLogin(login).filter(account -> factors.of(account).isOn());
        var page = new LostFactorPage(login, reason, loginError(person, owner), reasonError(reason));
        if (page.isRefused() || owner.isEmpty()) return page(page, HttpStatus.UNPROCESSABLE_CONTENT);
        reset.reset(owner.get(), person.id(), reason.strip());
        return Done.to(AdminPaths.SECOND_FACTORS, "done.factor.reset");
    }

    /** One's own is turned off with its code, or by a colleague. */
    private static String loginError(Person person, Optional<AccountId> owner) {
        if (owner.isEmpty()) return "admin.factor.unknown";
        return owner.get().equals(person.id()) ? "admin.factor.own" : "";
    }

    private static String reasonError(String reason) {
        return reason.isBlank() || reason.strip().length() > LONGEST_REASON ? "admin.factor.reason.missing" : "";
    }

    private static ModelAndView page(LostFactorPage page, HttpStatus status) {
        return new ModelAndView("admin/factor/lost", Map.of("page", page), status);
    }
}
