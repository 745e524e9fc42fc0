package pix.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;
import pix.accounts.Token;

/**
 * The cookie that holds the session's token: no script reads it, no other site sends it, and over https no other host
 * can set it. It ends with the browser, because computers are shared; the session itself outlives our restarts.
 */
final class SessionCookie {

    private static final String PLAIN = "pix";
    private static final String OVER_HTTPS = "__Host-pix";

    private SessionCookie() {}

    static Optional<Token> read(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, name(request)))
                .map(cookie -> new Token(cookie.getValue()));
    }

    static void write(Token token, HttpServletRequest request, HttpServletResponse response) {
        response.addHeader(
                HttpHeaders.SET_COOKIE, cookie(token.value(), request).build().toString());
    }

    static void clear(HttpServletRequest request, HttpServletResponse response) {
        var gone = cookie("", request).maxAge(Duration.ZERO).build();
        response.addHeader(HttpHeaders.SET_COOKIE, gone.toString());
    }

    private static ResponseCookie.ResponseCookieBuilder cookie(String value, HttpServletRequest request) {
        return ResponseCookie.from(name(request), value)
                .path("/")
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax");
    }

    private static String name(HttpServletRequest request) {
        return request.isSecure() ? OVER_HTTPS : PLAIN;
    }
}
