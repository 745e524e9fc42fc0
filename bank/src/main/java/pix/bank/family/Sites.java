package pix.bank.family;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pix.bank.Draw;
import pix.bank.Scene.Browser;
import pix.bank.web.Address;
import pix.bank.web.Markdown;
import pix.bank.web.Web;
import pix.bank.web.WebPage;

/** A few invented sites written page by page, seen in a browser. */
public final class Sites implements Family<Sites.Written> {

    /** @param start the first address; @param bookmarks title → address */
    public record Written(String start, @Nullable Map<String, String> bookmarks, List<Site> sites) {}

    /** @param look a theme of the sites' style sheet: town, press, blog, shop, wiki, institution… */
    public record Site(String host, String name, String look, List<Page> pages) {}

    /** @param text Markdown; links are whole addresses; @param head Markdown above the title, may be absent */
    public record Page(
            String path,
            String title,
            String text,
            @Nullable String language) {}

    @Override
    public String name() {
        return "sites";
    }

    @Override
    public Class<Written> sceneType() {
        return Written.class;
    }

    @Override
    public Staged stage(Written scene, Draw draw) {
        return Staged.of(new Browser(web(scene.sites), scene.start, bookmarks(scene)));
    }

    private static Map<String, String> bookmarks(Written scene) {
        return scene.bookmarks == null ? Map.of() : new LinkedHashMap<>(scene.bookmarks);
    }

    static Web web(List<Site> sites) {
        return address -> sites.stream()
                .filter(site -> bare(site.host).equals(bare(address.host())))
                .findFirst()
                .flatMap(site -> page(site, address));
    }

    private static Optional<WebPage> page(Site site, Address address) {
        return site.pages.stream()
                .filter(page -> page.path.equals(address.path()))
                .findFirst()
                .map(page -> new WebPage(
                        page.title + " – " + site.name,
                        site.look,
                        page.language == null ? "fr" : page.language,
                        body(site, page)));
    }

    private static String body(Site site, Page page) {
        return """
                <header class="site-head"><a href="https://%s/">%s</a></header>
                <main><h1>%s</h1>
                %s</main>
                """.formatted(
                        site.host, Markdown.escape(site.name), Markdown.escape(page.title), Markdown.html(page.text));
    }

    private static String bare(String host) {
        return host.startsWith("www.") ? host.substring(4) : host;
    }
}
