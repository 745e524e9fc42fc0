package pix.journeys;

import com.google.gson.JsonObject;
import java.util.Map;

/** Types into cells, gives them formats, freezes, prints and widens. {@link TidyingATableTests} sorts and filters. */
final class OnSpreadsheet implements Handling {

    @Override
    public void reach(Hands hands, JsonObject model, Map<String, String> wanted) {
        wanted.forEach((setting, value) -> {
            var at = setting.split("\\.", 2);
            switch (at[0]) {
                case "cell" -> writes(hands, at[1], value);
                case "format" -> {
                    selects(hands, at[1]);
                    hands.choose(hands.find("pix-spreadsheet [role=toolbar] select"), value);
                }
                case "frozen" -> freezes(hands, value.split(","));
                case "area" -> {
                    selects(hands, value);
                    hands.press("Zone d’impression");
                }
                case "width" -> {
                    selects(hands, at[1] + "1");
                    hands.press("Ajuster la colonne");
                }
                default -> {}
            }
        });
    }

    private static void writes(Hands hands, String cell, String content) {
        selects(hands, cell);
        hands.write(hands.find(".sheet-line"), content);
        hands.page().keyboard().press("Enter");
    }

    /** A cell or a range, by its name. */
    private static void selects(Hands hands, String cells) {
        hands.write(hands.find(".sheet-name"), cells);
        hands.page().keyboard().press("Tab");
    }

    /** What is above and to the left of the chosen cell stays in sight. */
    private static void freezes(Hands hands, String[] rowsAndColumns) {
        int rows = Integer.parseInt(rowsAndColumns[0]);
        int columns = Integer.parseInt(rowsAndColumns[1]);
        if (rows + columns == 0) return;
        selects(hands, Character.toString('A' + columns) + (rows + 1));
        hands.press("Figer");
    }
}
