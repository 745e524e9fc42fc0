package pix.web.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.WebUtils;

/**
 * What has just been done, or could not be, told once on the page that follows. It goes there in a cookie of ours: what
 * an address says, any link could make a page say.
 *
 * @param key of the text
 * @param count how many it was done to
 */
public record Done(String key, int count) {

    private static final String MODEL = "done";
    private static final String COOKIE = "fait";
    private static final Pattern VALUE = Pattern.compile("((?:un)?done\\.[a-z.]{1,60}):(\\d{1,6})");

    /** To the page at a path, after something was done. @param key of a text that begins with {@code done.}, or {@code undone.} */
    public static ModelAndView to(String path, String key) {
        return to(path, key, 1);
    }

    public static ModelAndView to(String path, String key, int count) {
        return new ModelAndView("redirect:" + path).addObject(MODEL, new Done(key, count));
    }

    /** Whether the page that is asked for will say this; it may have more to say of it. */
    public static boolean isTold(String key, HttpServletRequest request) {
        return read(request).filter(done -> done.key().equals(key)).isPresent();
    }

    static void tell(Object done, HttpServletRequest request, HttpServletResponse response) {
        if (done instanceof Done(var key, var count))
            write(key + ":" + count, Duration.ofMinutes(1), request, response);
    }

    static Optional<Done> read(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, COOKIE))
                .map(cookie -> VALUE.matcher(cookie.getValue()))
                .filter(said -> said.matches())
                .map(said -> new Done(said.group(1), Integer.parseInt(said.group(2))));
    }

    /** Told once. */
    static void forget(HttpServletRequest request, HttpServletResponse response) {
        if (WebUtils.getCookie(request, COOKIE) != null) write("", Duration.ZERO, request, response);
    }

    String kind() {
        return key.startsWith("undone.") ? "warn" : "good";
    }

    private static void write(String value, Duration age, HttpServletRequest request, HttpServletResponse response) {
        var cookie = ResponseCookie.from(COOKIE, value)
                .path("/")
                .maxAge(age)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
