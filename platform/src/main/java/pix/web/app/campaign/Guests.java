package pix.web.app.campaign;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import pix.accounts.OpenAccount;
import pix.accounts.Person;
import pix.accounts.session.OpenSessions;
import pix.web.security.BrowserSession;

/** Lets a visitor into a campaign that is taken without an account: for four hours, in this browser. */
@Component
class Guests {

    private final OpenAccount accounts;
    private final OpenSessions sessions;
    private final BrowserSession browsers;
    private final LocaleResolver locales;

    Guests(OpenAccount accounts, OpenSessions sessions, BrowserSession browsers, LocaleResolver locales) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.browsers = browsers;
        this.locales = locales;
    }

    Person welcome(HttpServletRequest request, HttpServletResponse response) {
        var guest = accounts.openForGuest(locales.resolveLocale(request));
        var token = sessions.openForGuest(guest);
        browsers.begin(token, request, response);
        return sessions.recognise(token).orElseThrow();
    }
}
