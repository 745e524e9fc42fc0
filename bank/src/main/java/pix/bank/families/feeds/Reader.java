package pix.bank.families.feeds;

import static java.util.stream.Collectors.joining;
import static pix.bank.web.Markdown.escape;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import pix.bank.web.Address;
import pix.bank.web.SiteFrame;
import pix.bank.web.Web;
import pix.bank.web.WebPage;

/** A feed reader: feeds are added by address and put into folders, what they bring is searched and put in order. */
record Reader(FeedWorld world, Published published) implements Web {

    private static final int MOST = 40;

    @Override
    public Optional<WebPage> open(Address address) {
        if (!address.bareHost().equals(world.reader())) return Optional.empty();
        var state = ReaderState.of(address, world.follows() == null ? List.of() : world.follows());
        var adding = new Adding(world).answer(address, state);
        return Optional.of(page(adding.state(), adding.told()));
    }

    private WebPage page(ReaderState state, String told) {
        var shown = state.rules().sort(published.entries(), published.now()).stream()
                .filter(state::isSought)
                .toList();
        var html = told
                + new ReaderForms(state).html()
                + """
                <h2>Articles</h2><p role="status"><strong>%d article%s</strong></p>%s
                """.formatted(shown.size(), shown.size() > 1 ? "s" : "", list(shown));
        var frame = new SiteFrame(world.reader(), world.readerName(), "Votre lecteur de flux", Map.of(), "");
        return new WebPage(world.readerName(), "reader", "fr", frame.around("Mes flux", html));
    }

    static String list(List<Entry> entries) {
        return entries.stream()
                .limit(MOST)
                .map(entry -> "<li><a href=\"%s\">%s</a><br><small>%s · %s</small></li>"
                        .formatted(entry.link(), escape(entry.title()), escape(entry.site()), entry.when()))
                .collect(joining("", "<ol class=\"entries\">", "</ol>"));
    }
}
