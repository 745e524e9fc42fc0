package pix.bank.families.links;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pix.bank.families.sites.Sites.Page;
import pix.bank.families.sites.Sites.Site;

/**
 * A page of links that may lie, as an author writes it.
 *
 * @param sites the invented sites; {@code ((liens))} in a page's text stands for the list of links
 * @param links text of a link → what the page says that it leads to, when it tells the truth (Markdown)
 * @param targets word for the texts → whole address; as many as links, dealt to them by chance
 * @param elsewhere what the page says at a target that is on none of the sites (Markdown)
 */
public record LinkPages(
        String start,
        @Nullable Map<String, String> bookmarks,
        List<Site> sites,
        Map<String, String> links,
        Map<String, String> targets,
        String elsewhere) {

    private static final String PLACE = "((liens))";

    /** Links written in the pages themselves need no dealing: all three may be left out. */
    public LinkPages(
            String start,
            @Nullable Map<String, String> bookmarks,
            List<Site> sites,
            @Nullable Map<String, String> links,
            @Nullable Map<String, String> targets,
            @Nullable String elsewhere) {
        this.start = start;
        this.bookmarks = bookmarks;
        this.sites = sites;
        this.links = links == null ? Map.of() : links;
        this.targets = targets == null ? Map.of() : targets;
        this.elsewhere = elsewhere == null ? "" : elsewhere;
        checkThatEachLinkHasATarget();
    }

    private void checkThatEachLinkHasATarget() {
        if (links.size() != targets.size())
            throw new IllegalArgumentException(links.size() + " links for " + targets.size() + " targets");
    }

    /** The sites, their list of links written in: {@code address} is where each text leads. */
    List<Site> withLinks(Map<String, String> address) {
        var list = links.keySet().stream()
                .map(text -> "- [%s](%s)".formatted(text, address.get(text)))
                .collect(Collectors.joining("\n"));
        return sites.stream().map(site -> with(site, list)).toList();
    }

    private static Site with(Site site, String list) {
        var pages = site.pages().stream()
                .map(page -> new Page(page.path(), page.title(), page.text().replace(PLACE, list), page.language()))
                .toList();
        return new Site(site.host(), site.name(), site.look(), site.tagline(), site.menu(), site.foot(), pages);
    }
}
