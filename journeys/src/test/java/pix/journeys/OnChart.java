package pix.journeys;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Map;

final class OnChart implements Handling {

    private static final Map<String, String> TYPES =
            Map.of("bars", "Barres", "line", "Courbe", "pie", "Secteurs", "scatter", "Nuage de points");
    private static final Map<String, String> LABELS = Map.of(
            "title",
            "Titre du graphique",
            "up",
            "Titre de l’axe vertical, avec l’unité",
            "source",
            "Source des données");

    @Override
    public void reach(Hands hands, JsonObject model, Map<String, String> wanted) {
        hands.press(Handling.the(TYPES, Handling.the(wanted, "type")));
        var names = Handling.all(model, "columns")
                .map(column -> Handling.text(column, "name"))
                .toList();
        var lists = hands.page().locator(".chart-choice select");
        var columns = List.of(Handling.the(wanted, "columns").split(" \\| "));
        for (int side = 0; side < columns.size(); side++)
            hands.choose(lists.nth(side), Integer.toString(names.indexOf(columns.get(side))));
        LABELS.forEach((setting, label) -> {
            if (wanted.containsKey(setting)) hands.write(hands.page().getByLabel(label), wanted.get(setting));
        });
        if ("oui".equals(wanted.get("legend"))) hands.tick(hands.page().getByLabel("Afficher la légende"));
    }
}
