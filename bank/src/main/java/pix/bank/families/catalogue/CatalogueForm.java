package pix.bank.families.catalogue;

import static pix.bank.web.Markdown.escape;

import java.util.List;
import java.util.stream.Collectors;
import pix.bank.families.catalogue.Holdings.Field;

/** The search by fields of a catalogue; what was asked stays filled in. */
record CatalogueForm(Holdings holdings, FieldSearch search) {

    /** One field for everything, as on the front page. */
    String simple() {
        return """
                <form class="plan-search" action="/recherche"><label>Rechercher partout
                <input type="search" name="q" value="%s"></label> <button>Rechercher</button></form>
                <p><a href="/avancee">Recherche avancée, champ par champ</a></p>
                """.formatted(escape(search.asked("q")));
    }

    String byFields() {
        return "<form class=\"stack by-fields\" action=\"/recherche\">"
                + holdings.fields().stream().map(this::field).collect(Collectors.joining())
                + sort()
                + "<button>Rechercher</button></form>\n";
    }

    private String field(Field field) {
        return switch (field.kind()) {
            case TITLE, PERSON, SUBJECT -> input(field.name(), field.label(), "text");
            case LIST ->
                select(field.name(), field.label(), "Tous", holdings.lists().getOrDefault(field.name(), List.of()));
            case YEAR ->
                input(field.name() + "-de", field.label() + ", à partir de", "number")
                        + input(field.name() + "-a", field.label() + ", jusqu'à", "number");
            case MARK -> "";
        };
    }

    private String input(String name, String label, String type) {
        return "<p><label for=\"%1$s\">%2$s</label><input type=\"%3$s\" id=\"%1$s\" name=\"%1$s\" value=\"%4$s\"></p>\n"
                .formatted(name, escape(label), type, escape(search.asked(name)));
    }

    private String select(String name, String label, String all, List<String> values) {
        return values.stream()
                .map(value -> "<option%s>%s</option>"
                        .formatted(value.equals(search.asked(name)) ? " selected" : "", escape(value)))
                .collect(Collectors.joining(
                        "",
                        "<p><label for=\"%1$s\">%2$s</label><select id=\"%1$s\" name=\"%1$s\"><option value=\"\">%3$s</option>"
                                .formatted(name, escape(label), all),
                        "</select></p>\n"));
    }

    private String sort() {
        return holdings.fields().stream()
                .filter(field -> field.kind() == Holdings.Kind.YEAR || field.kind() == Holdings.Kind.TITLE)
                .map(field -> "<option value=\"%s\"%s>%s</option>"
                        .formatted(
                                field.name(),
                                field.name().equals(search.asked("tri")) ? " selected" : "",
                                escape(field.label())))
                .collect(Collectors.joining(
                        "",
                        "<p><label for=\"tri\">Trier par</label><select id=\"tri\" name=\"tri\"><option value=\"\">Sans ordre</option>",
                        "</select></p>\n"));
    }
}
