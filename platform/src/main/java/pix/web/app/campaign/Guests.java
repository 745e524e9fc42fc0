package pix.web.app.campaign;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import pix.accounts.OpenAccount;
import pix.accounts.Person;
import pix.accounts.address.AddressLimits;
import pix.accounts.address.LimitedAction;
import pix.accounts.session.OpenSessions;
import pix.campaigns.Campaign;
import pix.web.security.BrowserSession;

/** Lets a visitor into a campaign that is taken without an account: for four hours, in this browser. */
@Component
class Guests {

    private final OpenAccount accounts;
    private final OpenSessions sessions;
    private final AddressLimits limits;
    private final BrowserSession browsers;
    private final LocaleResolver locales;

    Guests(
            OpenAccount accounts,
            OpenSessions sessions,
            AddressLimits limits,
            BrowserSession browsers,
            LocaleResolver locales) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.limits = limits;
        this.browsers = browsers;
        this.locales = locales;
    }

    /** Empty when too many have come from one place, or to this campaign. */
    Optional<Person> welcome(Campaign campaign, HttpServletRequest request, HttpServletResponse response) {
        if (!limits.allow(LimitedAction.GUEST_FROM_ADDRESS, request.getRemoteAddr())
                || !limits.allow(LimitedAction.GUEST_AT_CAMPAIGN, campaign.code())) return Optional.empty();
        var guest = accounts.openForGuest(locales.resolveLocale(request));
        var token = sessions.openForGuest(guest);
        browsers.begin(token, request, response);
        return sessions.recognise(token);
    }
}
