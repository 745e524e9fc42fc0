package pix.bank.families.press;

import static java.util.stream.Collectors.joining;
import static pix.bank.web.Markdown.escape;
import static pix.bank.web.Markdown.html;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import pix.bank.families.press.Press.Page;
import pix.bank.families.press.Press.Site;

/** The HTML of a page inside its site: head, sections, article with its marks, box, foot. */
record PageHtml(Site site, Layout layout) {

    String body(Page page) {
        var body = String.join(
                "\n",
                head(),
                "<main>",
                "<article>",
                line("p", "kicker", page.kicker()),
                "<h1>" + escape(page.title()) + "</h1>",
                marks(page, Layout.TOP),
                html(page.text()),
                marks(page, Layout.END),
                "</article>",
                side(page),
                block("section", "after", page.foot()),
                "</main>",
                block("footer", "site-foot", site.footer()));
        return body.replaceAll("(href|src|action)=\"/(?!/)", "$1=\"https://" + site.host() + "/");
    }

    private String head() {
        return "<header class=\"site-head\"><a href=\"/\">%s</a>%s%s</header>"
                .formatted(escape(site.name()), line("p", "banner", site.banner()), nav());
    }

    private String nav() {
        if (site.nav() == null) return "";
        return site.nav().entrySet().stream()
                .map(PageHtml::entry)
                .collect(joining("", "<nav aria-label=\"Rubriques\"><ul>", "</ul></nav>"));
    }

    private static String entry(Map.Entry<String, String> link) {
        return "<li><a href=\"%s\">%s</a></li>".formatted(escape(link.getValue()), escape(link.getKey()));
    }

    private String marks(Page page, Layout where) {
        if (page.marks() == null || layout != where) return "";
        return page.marks().stream()
                .map(mark -> html(mark).strip())
                .collect(joining("\n", "<div class=\"marks\">", "</div>"));
    }

    private String side(Page page) {
        var marks = marks(page, Layout.SIDE);
        if (marks.isEmpty()) return block("aside", "side", page.side());
        return "<aside class=\"side\"><h2>À propos de cet article</h2>%s</aside>%s"
                .formatted(marks, block("aside", "side", page.side()));
    }

    private static String line(String element, String name, @Nullable String text) {
        return text == null ? "" : "<%1$s class=\"%2$s\">%3$s</%1$s>".formatted(element, name, escape(text));
    }

    private static String block(String element, String name, @Nullable String markdown) {
        return markdown == null ? "" : "<%1$s class=\"%2$s\">%3$s</%1$s>".formatted(element, name, html(markdown));
    }
}
