package pix.testing;

import static java.util.Objects.requireNonNull;

import jakarta.servlet.http.Cookie;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What a reply gives the browser to send back. */
public final class Cookies {

    private Cookies() {}

    public static Cookie given(MvcTestResult reply, String name) {
        return requireNonNull(reply.getResponse().getCookie(name), () -> "the reply sets no cookie " + name);
    }
}
