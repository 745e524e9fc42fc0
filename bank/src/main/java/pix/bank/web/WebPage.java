package pix.bank.web;

import java.util.regex.Pattern;

/**
 * A page of a small web.
 *
 * @param look the name of its style sheet's theme, such as {@code press} or {@code shop}
 * @param language of the page, such as {@code fr}
 * @param body HTML of our own making; its links are whole addresses ({@code https://host/path})
 */
public record WebPage(String title, String look, String language, String body) {

    private static final Pattern LINK = Pattern.compile("(href|src|action)=\"https?://([^\"]*)\"");

    /** The body, its links leading to where the platform serves this web. */
    public String bodyUnder(String base) {
        return LINK.matcher(body).replaceAll("$1=\"" + base + "/$2\"");
    }
}
