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
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.ModelAndView;
import pix.accounts.AccountViews;
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
import pix.organisations.student.ClaimViews;
import pix.shared.Languages;
import pix.web.paths.AppPaths;
import pix.web.security.BrowserSession;

/** « Mon compte »: what is known of me, my password, my language, and the browsers in which I am signed in. */
@Controller
class AccountController {

    private final AccountViews accounts;
    private final ChangePassword changePassword;
    private final AskForNewEmail askForNewEmail;
    private final ConfirmEmail confirmEmail;
    private final ChooseLanguage chooseLanguage;
    private final ClaimViews claims;
    private final AnswerClaim answerClaim;
    private final OpenSessions sessions;
    private final BrowserSession browser;
    private final LocaleResolver locales;
    private final Languages languages;

    AccountController(
            AccountViews accounts,
            ChangePassword changePassword,
            AskForNewEmail askForNewEmail,
            ConfirmEmail confirmEmail,
            ChooseLanguage chooseLanguage,
            ClaimViews claims,
            AnswerClaim answerClaim,
            OpenSessions sessions,
            BrowserSession browser,
            LocaleResolver locales,
            Languages languages) {
        this.accounts = accounts;
        this.changePassword = changePassword;
        this.askForNewEmail = askForNewEmail;
        this.confirmEmail = confirmEmail;
        this.chooseLanguage = chooseLanguage;
        this.claims = claims;
        this.answerClaim = answerClaim;
        this.sessions = sessions;
        this.browser = browser;
        this.locales = locales;
        this.languages = languages;
    }

    @GetMapping(AppPaths.ACCOUNT)
    ModelAndView show(Person person, @RequestParam(defaultValue = "") String avis) {
        return page(person, Notice.named(avis), Refusals.NONE, HttpStatus.OK);
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
        if (!(outcome instanceof Changed(var session)))
            return page(person, Optional.empty(), Refusals.of(outcome), HttpStatus.UNPROCESSABLE_CONTENT);
        browser.begin(session, request, response);
        return done(Notice.PASSWORD_CHANGED);
    }

    @PostMapping(AppPaths.ACCOUNT_EMAIL)
    ModelAndView changeEmail(
            Person person,
            @RequestParam(defaultValue = "") String newEmail,
            @RequestParam(defaultValue = "") String emailPassword) {
        var outcome = askForNewEmail.ask(person.id(), EmailAddress.of(newEmail), new Password(emailPassword));
        return outcome == NewEmailOutcome.LINK_SENT
                ? done(Notice.EMAIL_ASKED)
                : page(person, Optional.empty(), Refusals.of(newEmail, outcome), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @GetMapping(AppPaths.EMAIL_CONFIRMATION)
    ModelAndView confirmEmail(Person person, @PathVariable Token token, HttpServletRequest request) {
        return confirmEmail.confirm(person.id(), token, BrowserSession.origin(request))
                ? done(Notice.EMAIL_CONFIRMED)
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
        return done(Notice.LANGUAGE_CHOSEN);
    }

    /** An answer to what has been answered before changes nothing. */
    @PostMapping(AppPaths.ACCOUNT_CLAIM)
    ModelAndView answerClaim(
            @PathVariable long claimant, @RequestParam(defaultValue = "") String reponse, Person person) {
        var school = new OrganisationId(claimant);
        if (reponse.equals("oui") && answerClaim.agree(person.id(), school)) return done(Notice.CLAIM_AGREED);
        if (reponse.equals("non") && answerClaim.decline(person.id(), school)) return done(Notice.CLAIM_DECLINED);
        return new ModelAndView("redirect:" + AppPaths.ACCOUNT + "#etablissements");
    }

    @PostMapping(AppPaths.ACCOUNT_LOG_OUT)
    ModelAndView logOutEverywhere(Person person, HttpServletRequest request, HttpServletResponse response) {
        sessions.closeAllOf(person.id());
        browser.end(request, response);
        return new ModelAndView("redirect:" + AppPaths.LOG_IN + "?avis=" + Notice.LOGGED_OUT_EVERYWHERE.name());
    }

    private static ModelAndView done(Notice notice) {
        return new ModelAndView("redirect:" + AppPaths.ACCOUNT + "?avis=" + notice.name());
    }

    private ModelAndView page(Person person, Optional<Notice> notice, Refusals refusals, HttpStatus status) {
        var page = new AccountPage(
                accounts.summary(person.id()),
                person.isStaff(),
                claims.on(person.id()),
                claims.entrusted(person.id()),
                notice,
                refusals);
        return new ModelAndView("app/account/mine", Map.of("page", page), status);
    }
}
