package pix.journeys;

import com.google.gson.JsonObject;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

final class OnAgenda implements Handling {

    @Override
    public void reach(Hands hands, JsonObject model, Map<String, String> wanted) {
        wanted.forEach((setting, value) -> {
            if (setting.startsWith("reply.") && !value.isEmpty())
                hands.press(hands.find("[data-reply='" + setting.substring(6) + "-" + value + "']"));
        });
        if (!wanted.getOrDefault("used", "").isEmpty()) uses(hands, model, Handling.the(wanted, "used"));
        if (!wanted.getOrDefault("imported", "").isEmpty()) imports(hands, wanted);
        if (wanted.containsKey("export.what")) exports(hands, model, wanted);
        if (wanted.keySet().stream().anyMatch(setting -> setting.startsWith("new."))) makes(hands, wanted);
        if (wanted.containsKey("event.day")) meets(hands, model, wanted);
        edits(hands, model, wanted);
    }

    private static void uses(Hands hands, JsonObject model, String used) {
        var at = used.split("\\.", 2);
        var name = opens(hands, model, at[0]);
        hands.press(hands.find("button[aria-label$=" + Hands.quoted(" : " + name + ", " + at[1]) + "]"));
    }

    /** The card of a contact, whose name it tells. */
    private static String opens(Hands hands, JsonObject model, String contact) {
        contacts(hands);
        var name = Handling.text(Handling.one(model, "contacts", contact), "name");
        hands.press(hands.find(".agenda-row:has(strong:text-is(" + Hands.quoted(name) + "))"));
        return name;
    }

    private static void contacts(Hands hands) {
        var way = hands.button("Contacts");
        if (way.isVisible()) hands.press(way);
        var back = hands.button("Retour : Contacts");
        if (back.count() > 0) hands.press(back);
    }

    private static void imports(Hands hands, Map<String, String> wanted) {
        hands.press("Importer, exporter");
        if (wanted.containsKey("import.double"))
            hands.tick(hands.find("input[name=agenda-double][value='" + wanted.get("import.double") + "']"));
        hands.press("Importer " + wanted.get("imported"));
    }

    private static void exports(Hands hands, JsonObject model, Map<String, String> wanted) {
        hands.press("Importer, exporter");
        for (var contact : Handling.the(wanted, "export.what").split("\\+")) {
            var name = Handling.text(Handling.one(model, "contacts", contact), "name");
            hands.tick(hands.page()
                    .locator(".agenda-box", new com.microsoft.playwright.Page.LocatorOptions().setHasText(name))
                    .locator("input")
                    .first());
        }
        hands.tick(hands.find("input[name=agenda-format][value='" + wanted.get("export.format") + "']"));
        hands.press("Exporter");
    }

    private static void makes(Hands hands, Map<String, String> wanted) {
        contacts(hands);
        hands.press("Nouveau contact");
        wanted.forEach((setting, value) -> {
            if (setting.startsWith("new.")) fill(hands, setting.substring(4), value);
        });
        hands.press("Enregistrer");
    }

    private static void meets(Hands hands, JsonObject model, Map<String, String> wanted) {
        hands.press("Nouveau rendez-vous");
        fill(hands, "Titre", wanted.getOrDefault("event.title", "Rendez-vous"));
        for (var line : Map.of("Jour", "event.day", "Début", "event.start", "Fin", "event.end")
                .entrySet())
            if (wanted.containsKey(line.getValue()))
                hands.choose(
                        hands.find(".agenda-lines label:has(span:text-is('" + line.getKey() + "')) select"),
                        wanted.get(line.getValue()));
        Arrays.stream(wanted.getOrDefault("event.guests", "").split("\\+"))
                .filter(guest -> !guest.isEmpty())
                .map(guest -> Handling.text(Handling.one(model, "contacts", guest), "name"))
                .forEach(name -> hands.tick(hands.page().getByLabel(name).first()));
        hands.press("Inviter et enregistrer");
    }

    /** What cards should hold: written, one card after the other, or thrown away. */
    private static void edits(Hands hands, JsonObject model, Map<String, String> wanted) {
        var cards = new TreeMap<String, Map<String, String>>();
        wanted.forEach((setting, value) -> {
            var at = setting.split("\\.", 3);
            if (!"contact".equals(at[0]) || value.equals(now(hands, setting))) return;
            cards.computeIfAbsent(at[1], _ -> new TreeMap<>()).put(at.length > 2 ? at[2] : "", value);
        });
        cards.forEach((contact, changes) -> {
            opens(hands, model, contact);
            if (changes.getOrDefault("", "oui").isEmpty()) {
                hands.press("Supprimer");
                return;
            }
            hands.press("Modifier");
            changes.forEach((label, value) -> fill(hands, label, value));
            hands.press("Enregistrer");
        });
    }

    private static String now(Hands hands, String setting) {
        var field = hands.page().locator("input[name=" + Hands.quoted("state." + setting) + "]");
        return field.count() > 0 ? field.first().inputValue() : "";
    }

    private static void fill(Hands hands, String label, String value) {
        hands.write(hands.find(".agenda-lines label:has(span:text-is(" + Hands.quoted(label) + ")) input"), value);
    }
}
