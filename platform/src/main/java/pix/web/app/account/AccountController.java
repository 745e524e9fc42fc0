package pix.web.app.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.ModelAndView;
import pix.accounts.ChooseLanguage;
import pix.accounts.EmailAddress;
import pix.accounts.Person;
import pix.accounts.Token;
import pix.accounts.password.Password;
import pix.accounts.recovery.AskForNewEmail;
import pix.accounts.recovery.ChangePassword;
import pix.accounts.recovery.ConfirmEmail;
import pix.accounts.recovery.NewEmailOutcome;
import pix.accounts.recovery.PasswordChangeOutcome.Changed;
import pix.accounts.session.OpenSessions;
import pix.organisations.OrganisationId;
import pix.organisations.student.AnswerClaim;
import pix.shared.Languages;
import pix.web.paths.AppPaths;
import pix.web.security.BrowserSession;
import pix.web.ui.Done;

/** « Mon compte »: what is known of me, my password, my language, and the browsers in which I am signed in. */
@Controller
class AccountController {

    private final AccountPages pages;
    private final ChangePassword changePassword;
    private final AskForNewEmail askForNewEmail;
    private final ConfirmEmail confirmEmail;
    private final ChooseLanguage chooseLanguage;
    private final AnswerClaim answerClaim;
    private final OpenSessions sessions;
    private final BrowserSession browser;
    private final LocaleResolver locales;
    private final Languages languages;

    AccountController(
            AccountPages pages,
            ChangePassword changePassword,
            AskForNewEmail askForNewEmail,
            ConfirmEmail confirmEmail,
            ChooseLanguage chooseLanguage,
            AnswerClaim answerClaim,
            OpenSessions sessions,
            BrowserSession browser,
            LocaleResolver locales,
            Languages languages) {
        this.pages = pages;
        this.changePassword = changePassword;
        this.askForNewEmail = askForNewEmail;
        this.confirmEmail = confirmEmail;
        this.chooseLanguage = chooseLanguage;
        this.answerClaim = answerClaim;
        this.sessions = sessions;
        this.browser = browser;
        this.locales = locales;
        this.languages = languages;
    }

    @GetMapping(AppPaths.ACCOUNT)
    ModelAndView show(Person person) {
        return pages.show(person);
    }

    @PostMapping(AppPaths.ACCOUNT_PASSWORD)
    ModelAndView changePassword(
            Person person,
            @RequestParam(defaultValue = "") String currentPassword,
            @RequestParam(defaultValue = "") String newPassword,
            HttpServletRequest request,
            HttpServletResponse response) {
        var outcome = changePassword.change(
                person.id(), new Password(currentPassword), new Password(newPassword), BrowserSession.origin(request));
        if (!(outcome instanceof Changed(var session))) return pages.refuse(person, Refusals.of(outcome));
        browser.begin(session, request, response);
        return AccountPages.done("done.password.changed");
    }

    @PostMapping(AppPaths.ACCOUNT_EMAIL)
    ModelAndView changeEmail(
            Person person,
            @RequestParam(defaultValue = "") String newEmail,
            @RequestParam(defaultValue = "") String emailPassword) {
        var outcome = askForNewEmail.ask(person.id(), EmailAddress.of(newEmail), new Password(emailPassword));
        return outcome == NewEmailOutcome.LINK_SENT
                ? AccountPages.done("done.email.asked")
                : pages.refuse(person, Refusals.of(newEmail, outcome));
    }

    @GetMapping(AppPaths.EMAIL_CONFIRMATION)
    ModelAndView confirmEmail(Person person, @PathVariable Token token, HttpServletRequest request) {
        return confirmEmail.confirm(person.id(), token, BrowserSession.origin(request))
                ? AccountPages.done("done.email.confirmed")
                : DeadLinkPage.view(AppPaths.ACCOUNT);
    }

    @PostMapping(AppPaths.ACCOUNT_LANGUAGE)
    ModelAndView chooseLanguage(
            Person person,
            @RequestParam(defaultValue = "") String language,
            HttpServletRequest request,
            HttpServletResponse response) {
        var chosen = languages.named(language);
        chosen.ifPresent(locale -> chooseLanguage.choose(person.id(), locale));
        chosen.ifPresent(locale -> locales.setLocale(request, response, locale));
        return AccountPages.done("done.language.chosen");
    }

    /** An answer to what has been answered before changes nothing. */
    @PostMapping(AppPaths.ACCOUNT_CLAIM)
    ModelAndView answerClaim(
            @PathVariable long claimant, @RequestParam(defaultValue = "") String reponse, Person person) {
        var school = new OrganisationId(claimant);
        if (reponse.equals("oui") && answerClaim.agree(person.id(), school))
            return AccountPages.done("done.school.agreed");
        if (reponse.equals("non") && answerClaim.decline(person.id(), school))
            return AccountPages.done("done.school.declined");
        return new ModelAndView("redirect:" + AppPaths.ACCOUNT_SCHOOLS);
    }

    @PostMapping(AppPaths.ACCOUNT_LOG_OUT)
    ModelAndView logOutEverywhere(Person person, HttpServletRequest request, HttpServletResponse response) {
        sessions.closeAllOf(person.id());
        browser.end(request, response);
        return Done.to(AppPaths.LOG_IN, "done.loggedout.everywhere");
    }
}
