package pix.web.app.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import pix.accounts.AccountViews;
import pix.accounts.Person;
import pix.accounts.password.Password;
import pix.campaigns.participation.ParticipationViews;
import pix.organisations.Organisation;
import pix.organisations.OrganisationViews;
import pix.organisations.student.HeldNames;
import pix.teams.CloseAccount;
import pix.teams.CloseOutcome.Closed;
import pix.teams.CloseOutcome.Needed;
import pix.teams.CloseOutcome.StaffStays;
import pix.teams.CloseOutcome.TooManyTries;
import pix.teams.CloseOutcome.WrongPassword;
import pix.web.paths.AppPaths;
import pix.web.security.BrowserSession;

/** « Supprimer mon compte »: what goes and what stays is said first, then it takes the password. */
@Controller
class AccountDeletionController {

    private final AccountViews accounts;
    private final ParticipationViews participations;
    private final OrganisationViews organisations;
    private final HeldNames heldNames;
    private final CloseAccount closeAccount;
    private final BrowserSession browser;

    AccountDeletionController(
            AccountViews accounts,
            ParticipationViews participations,
            OrganisationViews organisations,
            HeldNames heldNames,
            CloseAccount closeAccount,
            BrowserSession browser) {
        this.accounts = accounts;
        this.participations = participations;
        this.organisations = organisations;
        this.heldNames = heldNames;
        this.closeAccount = closeAccount;
        this.browser = browser;
    }

    @GetMapping(AppPaths.ACCOUNT_DELETION)
    ModelAndView show(Person person) {
        return page(person, "", HttpStatus.OK);
    }

    @PostMapping(AppPaths.ACCOUNT_DELETION)
    ModelAndView delete(
            @RequestParam(defaultValue = "") String deletionPassword,
            Person person,
            HttpServletRequest request,
            HttpServletResponse response) {
        return switch (closeAccount.close(person, new Password(deletionPassword))) {
            case Closed() -> {
                browser.end(request, response);
                yield new ModelAndView("redirect:" + AppPaths.ACCOUNT_DELETED);
            }
            case WrongPassword() -> refuse(person, "accounts.mine.password.wrong");
            case TooManyTries() -> refuse(person, "accounts.mine.password.toomany");
            case Needed _, StaffStays _ -> refuse(person, "");
        };
    }

    @GetMapping(AppPaths.ACCOUNT_DELETED)
    String deleted() {
        return "app/account/deleted";
    }

    private ModelAndView refuse(Person person, String error) {
        return page(person, error, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private ModelAndView page(Person person, String error, HttpStatus status) {
        var organisers = participations.all(person.id()).stream()
                .flatMap(own -> organisations.find(own.participation().organisation()).stream())
                .map(Organisation::name)
                .distinct()
                .toList();
        var page = new AccountDeletionPage(
                accounts.summary(person.id()).login(),
                person.isStaff(),
                organisers,
                heldNames.by(person.id()),
                closeAccount.spaces(person.id()),
                closeAccount.neededBy(person.id()),
                error);
        return new ModelAndView("app/account/deletion", Map.of("page", page), status);
    }
}
