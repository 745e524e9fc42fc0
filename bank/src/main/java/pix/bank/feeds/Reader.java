package pix.bank.feeds;

import static java.util.stream.Collectors.joining;
import static pix.bank.web.Markdown.escape;

import java.util.ArrayList;
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
        if (!address.host().replaceFirst("^www\\.", "").equals(world.reader())) return Optional.empty();
        var state = ReaderState.of(address, world.follows() == null ? List.of() : world.follows());
        var adding = new Adding(world).answer(address, state);
        return Optional.of(page(adding.state(), adding.told()));
    }

    private WebPage page(ReaderState state, String told) {
        var shown = state.rules().sort(published.entries(), published.now()).stream()
                .filter(state::isSought)
                .toList();
        var html = told
                + followed(state)
                + add(state)
                + view(state)
                + """
                <h2>Articles</h2><p role="status"><strong>%d article%s</strong></p>%s
                """.formatted(shown.size(), shown.size() > 1 ? "s" : "", list(shown));
        var frame = new SiteFrame(world.reader(), world.readerName(), "Votre lecteur de flux", Map.of(), "");
        return new WebPage(world.readerName(), "reader", "fr", frame.around("Mes flux", html));
    }

    private String followed(ReaderState state) {
        if (state.followed().isEmpty()) return "<p>Vous ne suivez encore aucun flux.</p>";
        return state.followed().entrySet().stream()
                .map(feed -> "<li>%s%s <a href=\"/?%s\">Retirer</a></li>"
                        .formatted(
                                escape(feed.getKey()),
                                feed.getValue().isBlank()
                                        ? ""
                                        : " <small>(dossier " + escape(feed.getValue()) + ")</small>",
                                state.without(feed.getKey()).query()))
                .collect(joining("", "<ul class=\"feeds\">", "</ul>"));
    }

    private static String add(ReaderState state) {
        return """
                <form class="stack" action="/" method="get">%s
                <label for="ajouter">Ajouter un flux : son adresse, ou celle du site</label>
                <input id="ajouter" name="ajouter" type="text" autocomplete="off" autocapitalize="none" spellcheck="false">
                <label for="dans">Ranger dans le dossier (facultatif)</label>
                <input id="dans" name="dans" type="text" autocomplete="off" list="dossiers">
                <datalist id="dossiers">%s</datalist>
                <button type="submit">Ajouter</button></form>
                """.formatted(state.hidden(List.of()), suggestions(state));
    }

    private static String suggestions(ReaderState state) {
        return state.folders().stream()
                .map(folder -> "<option value=\"%s\">".formatted(escape(folder)))
                .collect(joining());
    }

    private static String view(ReaderState state) {
        return """
                <form class="stack reader-view" action="/" method="get">%s
                <label for="mots">Chercher dans les articles</label><input id="mots" name="mots" type="text" value="%s" autocomplete="off">
                %s%s%s<button type="submit">Afficher</button></form>
                """.formatted(
                state.hidden(List.of("mots", "periode", "ordre", "dossier")),
                escape(state.view().getOrDefault("mots", "")),
                select(
                        state,
                        "periode",
                        "Période",
                        List.of(
                                List.of("", "Tout"),
                                List.of("semaine", "7 derniers jours"),
                                List.of("mois", "30 derniers jours"))),
                select(
                        state,
                        "ordre",
                        "Ordre",
                        List.of(List.of("", "Le plus récent d'abord"), List.of("ancien", "Le plus ancien d'abord"))),
                folders(state));
    }

    private static String folders(ReaderState state) {
        if (state.folders().isEmpty()) return "";
        var options = new ArrayList<>(List.of(List.of("", "Tous")));
        state.folders().forEach(folder -> options.add(List.of(folder, folder)));
        return select(state, "dossier", "Dossier", options);
    }

    private static String select(ReaderState state, String name, String label, List<List<String>> options) {
        var now = state.view().getOrDefault(name, "");
        return "<label for=\"%1$s\">%2$s</label><select id=\"%1$s\" name=\"%1$s\">%3$s</select>"
                .formatted(
                        name,
                        label,
                        options.stream()
                                .map(option -> "<option value=\"%s\"%s>%s</option>"
                                        .formatted(
                                                escape(option.getFirst()),
                                                option.getFirst().equals(now) ? " selected" : "",
                                                escape(option.getLast())))
                                .collect(joining()));
    }

    static String list(List<Entry> entries) {
        return entries.stream()
                .limit(MOST)
                .map(entry -> "<li><a href=\"%s\">%s</a><br><small>%s · %s</small></li>"
                        .formatted(entry.link(), escape(entry.title()), escape(entry.site()), entry.when()))
                .collect(joining("", "<ol class=\"entries\">", "</ol>"));
    }
}
