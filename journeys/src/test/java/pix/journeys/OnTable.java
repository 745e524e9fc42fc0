package pix.journeys;

import com.google.gson.JsonObject;
import java.util.Map;

final class OnTable implements Handling {

    @Override
    public void reach(Hands hands, JsonObject model, Map<String, String> wanted) {
        wanted.forEach((setting, value) -> set(hands, setting.split("\\."), value));
    }

    private static void set(Hands hands, String[] at, String value) {
        switch (at[0]) {
            case "head" -> hands.write(hands.page().getByLabel("En-tête de la colonne " + at[1]), value);
            case "cell" -> hands.write(hands.page().getByLabel("Ligne " + at[1] + ", colonne " + at[2]), value);
            default -> hands.choose(hands.page().locator("pix-table select").nth(Integer.parseInt(at[1]) - 1), value);
        }
    }
}
