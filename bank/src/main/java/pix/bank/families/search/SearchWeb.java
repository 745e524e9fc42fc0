package pix.bank.families.search;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import pix.bank.web.Address;
import pix.bank.web.Web;
import pix.bank.web.WebPage;

/**
 * The engine's own site, and every page it knows. The corpus is made again for each page asked, in a few milliseconds:
 * thousands of challenges kept in memory would otherwise hold as many corpora.
 */
public final class SearchWeb implements Web {

    /** Where the engine is; a browser searches there what is typed in its address bar and is no address. */
    public static final String HOST = "cherche.example";

    private final Supplier<Corpus> maker;
    private final Supplier<List<Ad>> ads;
    private final Trials trials;

    SearchWeb(Supplier<Corpus> maker, Supplier<List<Ad>> ads, Trials trials) {
        this.maker = maker;
        this.ads = ads;
        this.trials = trials;
    }

    @Override
    public Optional<WebPage> open(Address address) {
        if (Corpus.bare(address.host()).equals(HOST)) return enginePage(address);
        var corpus = maker.get();
        return corpus.at(address)
                .map(doc -> SitePages.page(doc, corpus.on(doc.site().host())))
                .or(() -> address.path().equals("/") ? home(corpus.on(address.host())) : Optional.empty());
    }

    private Optional<WebPage> enginePage(Address address) {
        return switch (address.path()) {
            case "/" -> Optional.of(EnginePages.home());
            case "/aide" -> Optional.of(EnginePages.help());
            case "/recherche" -> Optional.of(results(maker.get(), SearchRequest.of(address)));
            default -> Optional.empty();
        };
    }

    private WebPage results(Corpus corpus, SearchRequest asked) {
        return new ResultsPage(new Engine(corpus.pages()), corpus.docs(), ads.get(), asked).page();
    }

    private static Optional<WebPage> home(List<Doc> docs) {
        return docs.isEmpty()
                ? Optional.empty()
                : Optional.of(SitePages.home(docs.getFirst().site(), docs));
    }

    /** What its author says of it, for the tests. */
    Trials trials() {
        return trials;
    }

    Corpus corpus() {
        return maker.get();
    }

    /** The addresses that a query finds, best first; filters may follow {@code " ?"}, as in an address. */
    List<String> find(String query) {
        var parts = query.split(" \\?", 2);
        var filters = Filters.of(Address.parse(parts.length < 2 ? HOST : HOST + "/?" + parts[1]));
        return new Engine(maker.get().pages())
                .find(parts[0], filters).stream()
                        .map(result -> result.doc().link())
                        .toList();
    }
}
