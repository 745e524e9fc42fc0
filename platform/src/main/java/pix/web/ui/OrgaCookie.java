package pix.web.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/**
 * Remembers, until the browser is closed or its person logs out, that Pix Orga was entered here. The learner's pages
 * then show the way back without asking the database. It opens nothing: each page of Pix Orga asks who is a member.
 */
public final class OrgaCookie {

    private static final String NAME = "pix-orga";

    private OrgaCookie() {}

    static boolean isIn(HttpServletRequest request) {
        return WebUtils.getCookie(request, NAME) != null;
    }

    public static void write(HttpServletRequest request, HttpServletResponse response) {
        add(ResponseCookie.from(NAME, "1"), request, response);
    }

    public static void clear(HttpServletRequest request, HttpServletResponse response) {
        if (isIn(request)) add(ResponseCookie.from(NAME, "").maxAge(Duration.ZERO), request, response);
    }

    private static void add(
            ResponseCookie.ResponseCookieBuilder cookie, HttpServletRequest request, HttpServletResponse response) {
        var built = cookie.path("/")
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, built.toString());
    }
}
