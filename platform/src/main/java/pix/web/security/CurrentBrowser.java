package pix.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HexFormat;
import org.springframework.security.web.csrf.DeferredCsrfToken;
import org.springframework.stereotype.Component;
import pix.accounts.Token;

/** Tells the browser that asks from all others: by its session, or by the word of its forms when nobody is signed in. */
@Component
public class CurrentBrowser {

    private final HttpServletRequest request;

    CurrentBrowser(HttpServletRequest request) {
        this.request = request;
    }

    /** The same as long as the session lasts; empty where there is neither session nor form. */
    public String mark() {
        return TokenCookie.SESSION.read(request).map(CurrentBrowser::mark).orElseGet(this::markOfForms);
    }

    private static String mark(Token session) {
        return "session " + HexFormat.of().formatHex(session.digest());
    }

    private String markOfForms() {
        return request.getAttribute(DeferredCsrfToken.class.getName()) instanceof DeferredCsrfToken forms
                ? "forms " + forms.get().getToken()
                : "";
    }
}
