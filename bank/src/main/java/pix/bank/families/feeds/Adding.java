package pix.bank.families.feeds;

import static java.util.stream.Collectors.joining;
import static pix.bank.web.Markdown.escape;

import java.util.Locale;
import java.util.Optional;
import pix.bank.families.feeds.FeedWorld.Feed;
import pix.bank.families.feeds.FeedWorld.Site;
import pix.bank.web.Address;

/** What the reader answers when an address is added: a feed, a site whose feeds are to be chosen from, or neither. */
record Adding(FeedWorld world) {

    /** The state afterwards, and what is told above the list. */
    record Answer(ReaderState state, String told) {}

    Answer answer(Address address, ReaderState state) {
        var typed = address.parameter("ajouter").strip();
        if (typed.isEmpty()) return new Answer(state, "");
        var wanted = Address.parse(typed.toLowerCase(Locale.ROOT));
        var host = wanted.bareHost();
        var site =
                world.sites().stream().filter(each -> each.host().equals(host)).findFirst();
        if (site.isEmpty())
            return new Answer(state, told("Rien ne répond à cette adresse. Vérifiez-la lettre par lettre."));
        var folder = address.parameter("dans").strip().replace(",", " ").replace("@", " ");
        return feed(site.get(), wanted.path())
                .map(feed -> added(site.get(), feed, folder, state))
                .orElseGet(() -> new Answer(state, choose(site.get(), folder, state)));
    }

    private static Optional<Feed> feed(Site site, String path) {
        return site.feeds().stream().filter(feed -> feed.path().equals(path)).findFirst();
    }

    private Answer added(Site site, Feed feed, String folder, ReaderState state) {
        if (feed.moved() != null)
            return new Answer(state, told("Ce flux est arrêté. Il indique une nouvelle adresse : " + feed.moved()));
        return new Answer(state.with(site.host() + feed.path(), folder), told("Flux ajouté : " + feed.title()));
    }

    private static String choose(Site site, String folder, ReaderState state) {
        if (site.feeds().isEmpty()) return told("Ce site ne propose aucun flux.");
        return site.feeds().stream()
                .map(feed -> "<li><a href=\"/?%s&amp;ajouter=%s&amp;dans=%s\">%s</a></li>"
                        .formatted(
                                state.query(),
                                site.host() + feed.path(),
                                ReaderState.encode(folder),
                                escape(feed.title())))
                .collect(joining(
                        "",
                        "<div class=\"notice\"><p>Cette adresse est celle d'un site. Quel flux voulez-vous suivre ?</p><ul>",
                        "</ul></div>"));
    }

    private static String told(String words) {
        return "<p class=\"notice\" role=\"status\">" + escape(words) + "</p>";
    }
}
