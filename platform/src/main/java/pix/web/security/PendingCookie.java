package pix.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;
import pix.accounts.Token;

/** The word of a log-in whose code is still to come: it opens nothing but the page that asks for the code. */
public final class PendingCookie {

    private static final String PLAIN = "pix-code";
    private static final String OVER_HTTPS = "__Host-pix-code";

    private PendingCookie() {}

    public static Optional<Token> read(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, name(request)))
                .map(cookie -> new Token(cookie.getValue()))
                .filter(Token::isWellFormed);
    }

    public static void write(Token token, HttpServletRequest request, HttpServletResponse response) {
        add(cookie(token.value(), request).build(), response);
    }

    public static void clear(HttpServletRequest request, HttpServletResponse response) {
        add(cookie("", request).maxAge(Duration.ZERO).build(), response);
    }

    private static void add(ResponseCookie cookie, HttpServletResponse response) {
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
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
