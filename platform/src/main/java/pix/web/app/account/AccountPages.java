package pix.web.app.account;

import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import pix.accounts.AccountViews;
import pix.accounts.Person;
import pix.organisations.student.ClaimViews;
import pix.organisations.student.HeldNames;
import pix.web.paths.AppPaths;

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

    ModelAndView show(Person person, Optional<Notice> notice) {
        return page(person, notice, Refusals.NONE, HttpStatus.OK);
    }

    ModelAndView refuse(Person person, Refusals refusals) {
        return page(person, Optional.empty(), refusals, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    static ModelAndView done(Notice notice) {
        return new ModelAndView("redirect:" + AppPaths.ACCOUNT + "?avis=" + notice.name());
    }

    private ModelAndView page(Person person, Optional<Notice> notice, Refusals refusals, HttpStatus status) {
        var page = new AccountPage(
                accounts.summary(person.id()),
                person.isStaff(),
                heldNames.by(person.id()),
                claims.on(person.id()),
                claims.entrusted(person.id()),
                notice,
                refusals);
        return new ModelAndView("app/account/mine", Map.of("page", page), status);
    }
}
