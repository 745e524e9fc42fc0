package pix.bank.families.press;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import pix.bank.families.press.Press.Page;
import pix.bank.families.press.Press.Site;
import pix.bank.web.Address;
import pix.bank.web.Web;
import pix.bank.web.WebPage;

/** The pages of sites that publish, by address. */
record PressWeb(List<Site> sites, Layout usual, Pictures pictures) implements Web {

    PressWeb(List<Site> sites, Layout usual) {
        this(sites, usual, new Pictures(Map.of(), null));
    }

    @Override
    public Optional<WebPage> open(Address address) {
        return sites.stream()
                .filter(site -> bare(site.host()).equals(bare(address.host())))
                .findFirst()
                .flatMap(site ->
                        page(site, address).or(() -> home(site, address)).map(page -> shown(site, page)));
    }

    /** A site whose author wrote no home page has one all the same, as sites do. */
    private static Optional<Page> home(Site site, Address address) {
        if (!trimmed(address.path()).isEmpty()) return Optional.empty();
        var links = site.pages().stream()
                .map(page -> "- [%s](%s)".formatted(page.title(), page.path()))
                .collect(Collectors.joining("\n"));
        return Optional.of(new Page("/", "À lire ici", null, null, links, null, null));
    }

    /** The page that asks for most of what the address says. */
    private static Optional<Page> page(Site site, Address address) {
        return site.pages().stream()
                .filter(page -> answers(Address.parse(site.host() + page.path()), address))
                .max(Comparator.comparingInt(
                        page -> Address.parse(site.host() + page.path()).query().size()));
    }

    private static boolean answers(Address page, Address asked) {
        return trimmed(page.path()).equals(trimmed(asked.path()))
                && asked.query().entrySet().containsAll(page.query().entrySet());
    }

    private WebPage shown(Site site, Page page) {
        var layout = site.layout() == null ? usual : site.layout();
        var body = pictures.in(new PageHtml(site, layout).body(page));
        return new WebPage(page.title() + " – " + site.name(), site.look(), "fr", body);
    }

    static String bare(String host) {
        return host.startsWith("www.") ? host.substring(4) : host;
    }

    static String trimmed(String path) {
        return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }
}
