package pix.bank.web;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A page of a small web.
 *
 * @param look the name of its style sheet's theme, such as {@code press} or {@code shop}
 * @param language of the page, such as {@code fr}
 * @param body HTML of our own making; its links are whole addresses ({@code https://host/path})
 */
public record WebPage(String title, String look, String language, String body, Connection connection) {

    private static final Pattern LINK = Pattern.compile("(href|src|action)=\"(https?)://([^\"]*)\"");

    public WebPage(String title, String look, String language, String body) {
        this(title, look, language, body, Connection.ENCRYPTED);
    }

    /** The body, its links leading to where the platform serves this web. */
    public String bodyUnder(String base) {
        return LINK.matcher(body).replaceAll(link -> under(base, link));
    }

    /** The browser has to know which links are not encrypted, to show their real address. */
    private static String under(String base, MatchResult link) {
        var plain = link.group(2).equals("http") ? " data-plain" : "";
        return "%s=\"%s/%s\"%s"
                .formatted(link.group(1), base, link.group(3), plain)
                .replace("$", "\\$");
    }
}
