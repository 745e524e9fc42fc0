package pix.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import pix.accounts.Token;
import pix.accounts.session.OpenSessions;
import pix.web.ui.OrgaCookie;

/** Signs a browser in and out. What it held before is worth nothing afterwards: neither its session nor its forms. */
@Component
public class BrowserSession {

    private final OpenSessions sessions;
    private final CsrfCookie forms;

    BrowserSession(OpenSessions sessions, CsrfCookie forms) {
        this.sessions = sessions;
        this.forms = forms;
    }

    public void begin(Token session, HttpServletRequest request, HttpServletResponse response) {
        SessionCookie.read(request).ifPresent(sessions::close);
        forms.saveToken(null, request, response);
        SessionCookie.write(session, request, response);
    }

    public void end(HttpServletRequest request, HttpServletResponse response) {
        SessionCookie.read(request).ifPresent(sessions::close);
        forms.saveToken(null, request, response);
        SessionCookie.clear(request, response);
        OrgaCookie.clear(request, response);
        SecurityContextHolder.clearContext();
    }
}
