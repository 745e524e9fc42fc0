package pix.bank.families.feeds;

import static java.util.stream.Collectors.joining;
import static pix.bank.web.Markdown.escape;

import java.util.List;
import pix.bank.web.Pick;

/** What is followed, the form that adds a feed, and the form that says what is shown. */
record ReaderForms(ReaderState state) {

    private static final Pick PERIOD = new Pick(
            "periode", "Période", Pick.options("", "Tout", "semaine", "7 derniers jours", "mois", "30 derniers jours"));
    private static final Pick ORDER =
            new Pick("ordre", "Ordre", Pick.options("", "Le plus récent d'abord", "ancien", "Le plus ancien d'abord"));

    String html() {
        return followed() + add() + view();
    }

    private String followed() {
        if (state.followed().isEmpty()) return """
                    <p>Vous ne suivez encore aucun flux.</p>
                    <p><small>Gardez cette page dans son onglet pendant que vous cherchez des flux dans un autre.</small></p>
                    """;
        return state.followed().keySet().stream()
                .map(feed -> "<li>%s%s <a href=\"/?%s\">Retirer</a></li>"
                        .formatted(
                                escape(feed), folder(feed), state.without(feed).query()))
                .collect(joining("", "<ul class=\"feeds\">", "</ul>"));
    }

    private String folder(String feed) {
        var folder = state.followed().getOrDefault(feed, "");
        return folder.isBlank() ? "" : " <small>(dossier " + escape(folder) + ")</small>";
    }

    private String add() {
        return """
                <form class="stack" action="/" method="get">%s
                <label for="ajouter">Ajouter un flux : son adresse, ou celle du site</label>
                <input id="ajouter" name="ajouter" type="text" autocomplete="off" autocapitalize="none" spellcheck="false">
                <label for="dans">Ranger dans le dossier (facultatif)</label>
                <input id="dans" name="dans" type="text" autocomplete="off" list="dossiers">
                <datalist id="dossiers">%s</datalist>
                <button type="submit">Ajouter</button></form>
                """.formatted(state.hidden(List.of()), suggestions());
    }

    private String suggestions() {
        return state.folders().stream()
                .map(folder -> "<option value=\"%s\">".formatted(escape(folder)))
                .collect(joining());
    }

    private String view() {
        return """
                <form class="stack reader-view" action="/" method="get">%s
                <label for="mots">Chercher dans les articles</label>
                <input id="mots" name="mots" type="text" value="%s" autocomplete="off">
                %s%s%s<button type="submit">Afficher</button></form>
                """.formatted(
                        state.hidden(List.of("mots", "periode", "ordre", "dossier")),
                        escape(state.shown("mots")),
                        PERIOD.html(state.shown("periode")),
                        ORDER.html(state.shown("ordre")),
                        folders());
    }

    private String folders() {
        if (state.folders().isEmpty()) return "";
        var options = Pick.options("", "Tous");
        state.folders().forEach(folder -> options.put(folder, folder));
        return new Pick("dossier", "Dossier", options).html(state.shown("dossier"));
    }
}
