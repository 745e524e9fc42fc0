package pix.bank.web;

import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What all pages of an invented site share: its name above, its menu, its foot.
 *
 * @param tagline a few words under the name, empty for none
 * @param menu title → whole address, or path on this site; empty for none
 * @param foot Markdown, empty for none
 */
public record SiteFrame(String host, String name, String tagline, Map<String, String> menu, String foot) {

    private static final Pattern LOCAL = Pattern.compile("(href|src|action)=\"/");

    /** The page's body: {@code main} is HTML, whose links may be paths of this site. */
    public String around(String title, String main) {
        return """
                <header class="site-head"><a href="https://%s/">%s</a>%s%s</header>
                <main><h1>%s</h1>
                %s</main>
                %s""".formatted(host, Markdown.escape(name), line(), nav(), Markdown.escape(title), here(main), footer());
    }

    private String line() {
        return tagline.isEmpty() ? "" : "<p class=\"tagline\">" + Markdown.escape(tagline) + "</p>";
    }

    private String nav() {
        if (menu.isEmpty()) return "";
        return menu.entrySet().stream()
                .map(entry -> "<li><a href=\"%s\">%s</a></li>"
                        .formatted(whole(entry.getValue()), Markdown.escape(entry.getKey())))
                .collect(Collectors.joining("", "<nav aria-label=\"Menu du site\"><ul>", "</ul></nav>"));
    }

    private String footer() {
        return foot.isEmpty() ? "" : "<footer class=\"site-foot\">" + here(Markdown.html(foot)) + "</footer>\n";
    }

    private String here(String html) {
        return LOCAL.matcher(html).replaceAll("$1=\"https://" + host + "/");
    }

    /** The whole address of a path of this site; a whole address stays as it is. */
    public String whole(String address) {
        return Markdown.escape(address.startsWith("/") ? "https://" + host + address : address);
    }
}
