package pix.bank.families.records;

import static java.util.stream.Collectors.joining;
import static pix.bank.web.Markdown.escape;

import java.util.List;
import java.util.stream.Stream;
import pix.bank.web.Address;

/** The fields of a query, what was asked kept. */
record QueryForm(Address address, List<String> tables, List<String> columns) {

    static final List<String> SIGNS = List.of("=", "≠", ">", "<");

    String html() {
        return "<form class=\"stack\" action=\"/requete\">%s<button>Exécuter</button></form>\n"
                .formatted(Stream.of(
                                select("table", "Table", tables),
                                select("avec", "Reliée par son identifiant à", orNothing(tables)),
                                filter("1"),
                                filter("2"),
                                select("groupe", "Regrouper par", orNothing(columns)),
                                select("calcul", "Pour chaque groupe", List.of("nombre de lignes", "somme", "moyenne")),
                                select("de", "… de la colonne (somme, moyenne)", orNothing(columns)),
                                select("tri", "Trier par", orNothing(withResult())),
                                select("sens", "Dans l'ordre", List.of("croissant", "décroissant")))
                        .collect(joining()));
    }

    private List<String> withResult() {
        return Stream.concat(Stream.of(VisitorQuery.RESULT), columns.stream()).toList();
    }

    private String filter(String number) {
        return "<fieldset><legend>Filtre %s</legend>%s%s%s</fieldset>"
                .formatted(
                        number,
                        select("col" + number, "Colonne", orNothing(columns)),
                        select("signe" + number, "Comparaison", SIGNS),
                        "<label for=\"val%1$s\">Valeur</label><input id=\"val%1$s\" name=\"val%1$s\" autocomplete=\"off\" value=\"%2$s\">"
                                .formatted(number, escape(address.parameter("val" + number))));
    }

    private static List<String> orNothing(List<String> values) {
        return Stream.concat(Stream.of(""), values.stream()).toList();
    }

    private String select(String name, String label, List<String> values) {
        return values.stream()
                .map(value -> "<option value=\"%1$s\"%2$s>%3$s</option>"
                        .formatted(
                                escape(value),
                                value.equals(address.parameter(name)) ? " selected" : "",
                                value.isEmpty() ? "–" : escape(value)))
                .collect(joining(
                        "",
                        "<label for=\"%1$s\">%2$s</label><select id=\"%1$s\" name=\"%1$s\">"
                                .formatted(name, escape(label)),
                        "</select>"));
    }
}
