package pix.bank.search;

import static java.util.stream.Collectors.toMap;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import pix.bank.web.Address;
import pix.bank.web.Web;
import pix.bank.web.WebPage;

/** The engine's own site, and every page it knows. The index is made at the first search, and only then. */
public final class SearchWeb implements Web {

    /** Where the engine is; a browser searches there what is typed in its address bar and is no address. */
    public static final String HOST = "cherche.example";

    private final Corpus corpus;
    private final List<Doc> docs;
    private final Map<String, Doc> byAddress;
    private final List<Ad> ads;
    private final Trials trials;
    private final Supplier<Engine> engine;

    /** Of two pages at one address, the first is kept. */
    SearchWeb(Corpus corpus, List<Ad> ads, Trials trials) {
        this.corpus = corpus;
        this.byAddress = corpus.docs().stream()
                .collect(toMap(doc -> key(doc.address()), doc -> doc, (first, _) -> first, LinkedHashMap::new));
        this.docs = List.copyOf(byAddress.values());
        this.ads = ads;
        this.trials = trials;
        this.engine = new Once<>(() -> new Engine(this.docs));
    }

    @Override
    public Optional<WebPage> open(Address address) {
        if (bare(address.host()).equals(HOST)) return enginePage(address);
        var doc = Optional.ofNullable(byAddress.get(key(address)));
        return doc.map(found -> SitePages.page(found, onSite(found.site())))
                .or(() -> address.path().equals("/") ? home(address) : Optional.empty());
    }

    /** What its author says of it, for the tests. */
    Trials trials() {
        return trials;
    }

    /** All the pages there are. */
    List<Doc> docs() {
        return docs;
    }

    List<Doc> noise() {
        return corpus.noise();
    }

    /** The addresses that a query finds, best first; filters may follow {@code " ?"}, as in an address. */
    List<String> find(String query) {
        var parts = query.split(" \\?", 2);
        var filters = Filters.of(Address.parse(parts.length < 2 ? HOST : HOST + "/?" + parts[1]));
        return engine.get().find(parts[0], filters).stream()
                .map(result -> result.doc().link())
                .toList();
    }

    private Optional<WebPage> enginePage(Address address) {
        return switch (address.path()) {
            case "/" -> Optional.of(EnginePages.home());
            case "/aide" -> Optional.of(EnginePages.help());
            case "/recherche" -> Optional.of(new ResultsPage(engine.get(), docs, ads, Asked.of(address)).page());
            default -> Optional.empty();
        };
    }

    private Optional<WebPage> home(Address address) {
        var here = docs.stream()
                .filter(doc -> bare(doc.address().host()).equals(bare(address.host())))
                .toList();
        return here.isEmpty()
                ? Optional.empty()
                : Optional.of(SitePages.home(here.getFirst().site(), here));
    }

    private List<Doc> onSite(Site site) {
        return docs.stream()
                .filter(doc -> doc.site().host().equals(site.host()))
                .toList();
    }

    private static String key(Address address) {
        return bare(address.host()) + address.path().replaceFirst("(?<=.)/$", "");
    }

    private static String bare(String host) {
        return host.replaceFirst("^www\\.", "");
    }
}
