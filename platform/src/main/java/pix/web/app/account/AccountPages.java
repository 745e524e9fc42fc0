package pix.web.app.account;

import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import pix.accounts.AccountViews;
import pix.accounts.Person;
import pix.organisations.student.ClaimViews;
import pix.organisations.student.HeldNames;
import pix.web.paths.AppPaths;
import pix.web.ui.Done;

/** Makes « Mon compte », as several controllers show it again after a refusal. */
@Component
class AccountPages {

    private final AccountViews accounts;
    private final HeldNames heldNames;
    private final ClaimViews claims;

    AccountPages(AccountViews accounts, HeldNames heldNames, ClaimViews claims) {
        this.accounts = accounts;
        this.heldNames = heldNames;
        this.claims = claims;
    }

    ModelAndView show(Person person) {
        return page(person, Refusals.NONE, HttpStatus.OK);
    }

    ModelAndView refuse(Person person, Refusals refusals) {
        return page(person, refusals, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    static ModelAndView done(String key) {
        return Done.to(AppPaths.ACCOUNT, key);
    }

    private ModelAndView page(Person person, Refusals refusals, HttpStatus status) {
        var page = new AccountPage(
                accounts.summary(person.id()),
                person.isStaff(),
                person.hasSecondFactor(),
                heldNames.by(person.id()),
                claims.on(person.id()),
                claims.entrusted(person.id()),
                refusals);
        return new ModelAndView("app/account/mine", Map.of("page", page), status);
    }
}
