package pix.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.Cookie;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/**
 * A form as a browser sends it: with the word of its page and the same word in a cookie. Spring Security's own
 * {@code csrf()} is not used, because it replaces the application's check by one of its own, for every test that follows.
 */
public final class Forms {

    private Forms() {}

    /** From a page of ours. */
    public static RequestPostProcessor ours() {
        var word = UUID.randomUUID().toString();
        return sent(word, word);
    }

    /** From a page of ours, in the browser whose cookie holds this word. */
    public static RequestPostProcessor ofBrowser(String word) {
        return sent(word, word);
    }

    /** From a page of somebody else, who cannot read our cookie. */
    public static RequestPostProcessor foreign() {
        return sent(UUID.randomUUID().toString(), UUID.randomUUID().toString());
    }

    private static RequestPostProcessor sent(String cookie, String word) {
        return request -> {
            var others = request.getCookies() == null ? new Cookie[0] : request.getCookies();
            var all = Arrays.copyOf(others, others.length + 1);
            all[others.length] = new Cookie("pix-form", cookie);
            request.setCookies(all);
            request.addParameter("_csrf", masked(word));
            return request;
        };
    }

    /** A page shows the word under a mask that changes each time, against compression attacks; here the mask is all zeros. */
    public static String masked(String word) {
        var bytes = word.getBytes(UTF_8);
        var both = new byte[2 * bytes.length];
        System.arraycopy(bytes, 0, both, bytes.length, bytes.length);
        return Base64.getUrlEncoder().encodeToString(both);
    }
}
