package pix.bank.families.feeds;

import static java.util.stream.Collectors.joining;
import static pix.bank.web.Markdown.escape;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import pix.bank.families.feeds.FeedWorld.Feed;
import pix.bank.families.feeds.FeedWorld.Site;
import pix.bank.web.Address;
import pix.bank.web.Markdown;
import pix.bank.web.SiteFrame;
import pix.bank.web.Web;
import pix.bank.web.WebPage;

/** The sites that are followed: a home page with the last items, a page for each, and the feeds as a browser shows them. */
record FeedSites(FeedWorld world, Published published) implements Web {

    private static final int LAST = 4;

    @Override
    public Optional<WebPage> open(Address address) {
        var host = address.bareHost();
        return world.sites().stream()
                .filter(site -> site.host().equals(host))
                .findFirst()
                .flatMap(site -> page(site, address.path().replaceFirst("(?<=.)/$", "")));
    }

    private Optional<WebPage> page(Site site, String path) {
        var feed =
                site.feeds().stream().filter(each -> each.path().equals(path)).findFirst();
        if (feed.isPresent()) return feed.map(found -> raw(site, found));
        if (path.equals("/")) return Optional.of(shown(site, site.name(), Markdown.html(site.home()) + last(site)));
        if (path.startsWith("/a/")) return item(site, path);
        return Optional.ofNullable(site.pages())
                .map(pages -> pages.get(path))
                .map(text -> text.split("\n", 2))
                .map(lines -> shown(site, lines[0].replaceFirst("^# ", ""), Markdown.html(lines[1])));
    }

    private Optional<WebPage> item(Site site, String path) {
        return published.entries().stream()
                .filter(entry -> entry.link().equals("https://" + site.host() + path))
                .findFirst()
                .map(entry -> shown(
                        site,
                        entry.title(),
                        "<p class=\"meta\">%s</p><p>%s</p>".formatted(entry.when(), escape(entry.text()))));
    }

    private String last(Site site) {
        return site.feeds().stream()
                .filter(feed -> feed.only() == null && feed.moved() == null)
                .findFirst()
                .map(feed -> published.of(site.host() + feed.path()).stream()
                        .limit(LAST)
                        .map(entry -> "<li><a href=\"%s\">%s</a> <small>%s</small></li>"
                                .formatted(entry.link(), escape(entry.title()), entry.when()))
                        .collect(joining("", "<h2>Derniers articles</h2><ul>", "</ul>")))
                .orElse("");
    }

    private WebPage shown(Site site, String title, String html) {
        var frame = new SiteFrame(
                site.host(),
                site.name(),
                Rules.text(site.tagline()),
                site.menu() == null ? Map.of() : new LinkedHashMap<>(site.menu()),
                Rules.text(site.foot()));
        return new WebPage(title + " – " + site.name(), site.look(), "fr", frame.around(title, html));
    }

    private WebPage raw(Site site, Feed feed) {
        return new WebPage(feed.title(), "feed", "fr", """
                <main><h1>%s</h1><p class="notice">Ceci est un flux, fait pour un lecteur de flux. Son adresse :
                <strong>https://%s</strong></p>
                <pre>%s</pre><p><a href="https://%s/">Revenir au site</a></p></main>
                """.formatted(
                        escape(feed.title()), escape(site.host() + feed.path()), escape(xml(site, feed)), site.host()));
    }

    private String xml(Site site, Feed feed) {
        if (feed.moved() != null)
            return "<gone>Ce flux n'est plus tenu à jour. Nouvelle adresse : %s</gone>".formatted(feed.moved());
        return published.of(site.host() + feed.path()).stream()
                .map(entry -> """
                          <item>
                            <title>%s</title>
                            <link>%s</link>
                            <pubDate>%s</pubDate>
                          </item>
                        """.formatted(entry.title(), entry.link(), entry.at()))
                .collect(joining(
                        "",
                        "<rss version=\"2.0\"><channel>\n  <title>" + feed.title() + "</title>\n",
                        "</channel></rss>"));
    }
}
