package pix.bank.families.sites;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pix.bank.families.Family;
import pix.bank.families.Staged;
import pix.bank.question.Draw;
import pix.bank.question.Scene.Browser;
import pix.bank.web.Address;
import pix.bank.web.Markdown;
import pix.bank.web.SiteFrame;
import pix.bank.web.Web;
import pix.bank.web.WebPage;

/** A few invented sites written page by page, seen in a browser. */
public final class Sites implements Family<Sites.Written> {

    /** @param start the first address; @param bookmarks title → address */
    public record Written(String start, @Nullable Map<String, String> bookmarks, List<Site> sites) {}

    /**
     * @param look a theme of the sites' style sheet: town, press, blog, shop, wiki, institution…
     * @param menu title → path or whole address, on every page
     * @param foot Markdown at the foot of every page
     */
    public record Site(
            String host,
            String name,
            String look,
            @Nullable String tagline,
            @Nullable Map<String, String> menu,
            @Nullable String foot,
            List<Page> pages) {

        private SiteFrame frame() {
            return new SiteFrame(
                    host,
                    name,
                    tagline == null ? "" : tagline,
                    menu == null ? Map.of() : new LinkedHashMap<>(menu),
                    foot == null ? "" : foot);
        }
    }

    /** @param text Markdown; its links are whole addresses or paths of the site */
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

    /** The web that these sites make, and nothing else. */
    public static Web web(List<Site> sites) {
        return address -> sites.stream()
                .filter(site -> bare(site.host).equals(bare(address.host())))
                .findFirst()
                .flatMap(site -> page(site, address));
    }

    private static Optional<WebPage> page(Site site, Address address) {
        return site.pages.stream()
                .filter(page -> page.path.equals(slashless(address.path())))
                .findFirst()
                .map(page -> new WebPage(
                        page.title + " – " + site.name,
                        site.look,
                        page.language == null ? "fr" : page.language,
                        site.frame().around(page.title, Markdown.html(page.text))));
    }

    private static String slashless(String path) {
        return path.length() > 1 && path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }

    private static String bare(String host) {
        return host.startsWith("www.") ? host.substring(4) : host;
    }
}
