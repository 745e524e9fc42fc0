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
 * A cookie that holds a word of ours: no script reads it, no other site sends it, and over https no other host can set it.
 * It ends with the browser, because computers are shared, unless it is kept for longer.
 */
public enum TokenCookie {
    /** Who is signed in; the session itself outlives our restarts. */
    SESSION("pix", Duration.ofSeconds(-1)),

    /**
     * By which a browser is known again at the log-in page. It opens nothing: its owner has logged in there before, so that what
     * others guess elsewhere does not close the door to them.
     */
    DEVICE("pix-device", Duration.ofDays(180)),

    /** A log-in whose code is still to come: it opens nothing but the page that asks for the code. */
    PENDING("pix-code", Duration.ofSeconds(-1)),

    /** Somebody who watches a session of certification. */
    INVIGILATOR("pix-invigilator", Duration.ofSeconds(-1)),

    /** The browser that sits an exam. */
    EXAM("pix-examen", Duration.ofSeconds(-1));

    private final String plain;
    private final Duration kept;

    TokenCookie(String plain, Duration kept) {
        this.plain = plain;
        this.kept = kept;
    }

    public Optional<Token> read(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, name(request)))
                .map(cookie -> new Token(cookie.getValue()))
                .filter(Token::isWellFormed);
    }

    public void write(Token token, HttpServletRequest request, HttpServletResponse response) {
        add(token.value(), kept, request, response);
    }

    public void clear(HttpServletRequest request, HttpServletResponse response) {
        add("", Duration.ZERO, request, response);
    }

    private void add(String value, Duration age, HttpServletRequest request, HttpServletResponse response) {
        var cookie = ResponseCookie.from(name(request), value)
                .path("/")
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .maxAge(age)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    private String name(HttpServletRequest request) {
        return request.isSecure() ? "__Host-" + plain : plain;
    }
}
