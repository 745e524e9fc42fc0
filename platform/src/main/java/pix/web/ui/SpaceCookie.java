package pix.web.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/**
 * Remembers, until the browser is closed or its person logs out, which spaces are theirs. Other pages then show the way
 * there without asking the database. It opens nothing: each page of a space asks who is a member.
 */
public enum SpaceCookie {
    ORGA("pix-orga"),
    CERTIF("pix-certif");

    private final String cookie;

    SpaceCookie(String cookie) {
        this.cookie = cookie;
    }

    boolean isIn(HttpServletRequest request) {
        return WebUtils.getCookie(request, cookie) != null;
    }

    public void write(HttpServletRequest request, HttpServletResponse response) {
        add(ResponseCookie.from(cookie, "1"), request, response);
    }

    public static void clear(HttpServletRequest request, HttpServletResponse response) {
        for (var space : values())
            if (space.isIn(request))
                add(ResponseCookie.from(space.cookie, "").maxAge(Duration.ZERO), request, response);
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
