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
 * The word by which a browser is known again at the log-in page: it opens nothing, it says that its owner has logged in
 * there before, so that what others guess elsewhere does not close the door to them.
 */
final class DeviceCookie {

    private static final String PLAIN = "pix-device";
    private static final String OVER_HTTPS = "__Host-pix-device";
    private static final Duration KEPT = Duration.ofDays(180);

    private DeviceCookie() {}

    static Optional<Token> read(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, name(request)))
                .map(cookie -> new Token(cookie.getValue()))
                .filter(Token::isWellFormed);
    }

    static Token give(HttpServletRequest request, HttpServletResponse response) {
        var token = Token.random();
        var cookie = ResponseCookie.from(name(request), token.value())
                .path("/")
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .maxAge(KEPT)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
        return token;
    }

    private static String name(HttpServletRequest request) {
        return request.isSecure() ? OVER_HTTPS : PLAIN;
    }
}
