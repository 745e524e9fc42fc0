package pix.bank.families.links;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pix.bank.families.Family;
import pix.bank.families.Staged;
import pix.bank.families.sites.Sites;
import pix.bank.families.sites.Sites.Site;
import pix.bank.question.Draw;
import pix.bank.question.Scene.Browser;
import pix.bank.web.Address;
import pix.bank.web.Markdown;
import pix.bank.web.SiteFrame;
import pix.bank.web.Web;
import pix.bank.web.WebPage;

/** Deals real addresses to the texts of links; each target's word then stands for the text that leads there. */
public final class Links implements Family<LinkPages> {

    @Override
    public String name() {
        return "links";
    }

    @Override
    public Class<LinkPages> sceneType() {
        return LinkPages.class;
    }

    @Override
    public Staged stage(LinkPages scene, Draw draw) {
        var texts = draw.shuffled(List.copyOf(scene.links().keySet())).iterator();
        var textOf = new LinkedHashMap<String, String>();
        var addressOf = new LinkedHashMap<String, String>();
        scene.targets().forEach((word, address) -> {
            textOf.put(word, texts.next());
            addressOf.put(textOf.getOrDefault(word, ""), address);
        });
        var sites = scene.withLinks(addressOf);
        Web web = address -> Sites.web(sites).open(address).or(() -> target(scene, addressOf, address));
        Map<String, String> bookmarks = scene.bookmarks() == null ? Map.of() : new LinkedHashMap<>(scene.bookmarks());
        return new Staged(List.of(new Browser(web, scene.start(), bookmarks)), textOf);
    }

    /** What is at the end of a link: the promised page on a site of the scene, the other page anywhere else. */
    private static Optional<WebPage> target(LinkPages scene, Map<String, String> addressOf, Address wanted) {
        return addressOf.entrySet().stream()
                .filter(entry -> Address.parse(entry.getValue()).equals(wanted))
                .findFirst()
                .map(entry -> site(scene, wanted.host())
                        .map(site -> page(site, entry.getKey(), scene.links().getOrDefault(entry.getKey(), "")))
                        .orElseGet(() -> page(unknown(wanted.host()), entry.getKey(), scene.elsewhere())));
    }

    private static Optional<Site> site(LinkPages scene, String host) {
        return scene.sites().stream().filter(site -> site.host().equals(host)).findFirst();
    }

    /** A site that imitates tells nothing of itself but its look. */
    private static Site unknown(String host) {
        return new Site(host, "Bienvenue", "plain", null, null, null, List.of());
    }

    private static WebPage page(Site site, String title, String text) {
        var frame = new SiteFrame(
                site.host(), site.name(), "", site.menu() == null ? Map.of() : new LinkedHashMap<>(site.menu()), "");
        return new WebPage(title, site.look(), "fr", frame.around(title, Markdown.html(text)));
    }
}
