package pix.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import pix.accounts.Token;
import pix.accounts.session.FamiliarPlaces;
import pix.accounts.session.OpenSessions;
import pix.accounts.session.Origin;
import pix.web.ui.SpaceCookie;

/** Signs a browser in and out. What it held before is worth nothing afterwards: neither its session nor its forms. */
@Component
public class BrowserSession {

    private final OpenSessions sessions;
    private final FamiliarPlaces places;
    private final CsrfCookie forms;

    BrowserSession(OpenSessions sessions, FamiliarPlaces places, CsrfCookie forms) {
        this.sessions = sessions;
        this.places = places;
        this.forms = forms;
    }

    public void begin(Token session, HttpServletRequest request, HttpServletResponse response) {
        TokenCookie.SESSION.read(request).ifPresent(sessions::close);
        forms.saveToken(null, request, response);
        TokenCookie.SESSION.write(session, request, response);
        sessions.recognise(session)
                .filter(person -> !person.isGuest())
                .ifPresent(person -> places.remember(person.id(), familiar(request, response)));
    }

    /** Where a log-in comes from. */
    public static Origin origin(HttpServletRequest request) {
        return from(request, TokenCookie.DEVICE.read(request));
    }

    /** A browser that has no word of its own is given one. */
    private static Origin familiar(HttpServletRequest request, HttpServletResponse response) {
        return from(request, TokenCookie.DEVICE.read(request).or(() -> Optional.of(named(request, response))));
    }

    private static Token named(HttpServletRequest request, HttpServletResponse response) {
        var word = Token.random();
        TokenCookie.DEVICE.write(word, request, response);
        return word;
    }

    private static Origin from(HttpServletRequest request, Optional<Token> device) {
        var browser = BrowserName.of(request.getHeader(HttpHeaders.USER_AGENT));
        return new Origin(request.getRemoteAddr(), device, browser.value());
    }

    public void end(HttpServletRequest request, HttpServletResponse response) {
        TokenCookie.SESSION.read(request).ifPresent(sessions::close);
        forms.saveToken(null, request, response);
        TokenCookie.SESSION.clear(request, response);
        SpaceCookie.clear(request, response);
        SecurityContextHolder.clearContext();
    }
}
