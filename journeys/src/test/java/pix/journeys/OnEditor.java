package pix.journeys;

import com.google.gson.JsonObject;
import java.util.Map;

/** Types the text anew where it changes, and gives paragraphs their formats with the tools. */
final class OnEditor implements Handling {

    private static final Map<String, String> TOOLS = Map.of(
            "align.centre", "Centrer",
            "align.right", "Aligner à droite",
            "align.justify", "Justifier",
            "list.bullet", "Liste à puces",
            "list.number", "Liste numérotée");

    @Override
    public void reach(Hands hands, JsonObject model, Map<String, String> wanted) {
        var text = hands.find("input[name='state.text']").inputValue();
        if (!wanted.getOrDefault("text", text).equals(text)) {
            hands.press(hands.find("pix-editor .sim-sheet"));
            hands.page().keyboard().press("ControlOrMeta+a");
            hands.page().keyboard().insertText(wanted.get("text"));
            return;
        }
        // Every format is taken off before one is put on: a paragraph has one list and one alignment.
        wanted.forEach((setting, value) -> takesOff(hands, model, setting, value));
        wanted.forEach((setting, value) -> putsOn(hands, model, setting, value));
    }

    private static void takesOff(Hands hands, JsonObject model, String setting, String value) {
        if (!TOOLS.containsKey(setting)) return;
        for (var paragraph : now(hands, setting).split(" "))
            if (!"none".equals(paragraph) && !has(value, paragraph))
                press(hands, model, paragraph, setting.startsWith("align") ? "Aligner à gauche" : button(setting));
    }

    private static void putsOn(Hands hands, JsonObject model, String setting, String value) {
        if (!TOOLS.containsKey(setting) || "none".equals(value)) return;
        for (var paragraph : value.split(" "))
            if (!has(now(hands, setting), paragraph)) press(hands, model, paragraph, button(setting));
    }

    private static String button(String setting) {
        return TOOLS.getOrDefault(setting, "");
    }

    private static boolean has(String paragraphs, String paragraph) {
        return (" " + paragraphs + " ").contains(" " + paragraph + " ");
    }

    private static String now(Hands hands, String setting) {
        return hands.find("input[name='state." + setting + "']").inputValue();
    }

    /** The caret goes into the paragraph, then the tool is pressed. */
    private static void press(Hands hands, JsonObject model, String paragraph, String tool) {
        var ids = Handling.all(model, "paragraphs")
                .map(each -> Handling.text(each, "id"))
                .toList();
        hands.page()
                .locator("pix-editor [data-line]")
                .nth(ids.indexOf(paragraph))
                .click();
        hands.press(hands.find("pix-editor button[title=" + Hands.quoted(tool) + "]"));
    }
}
