package pix.journeys;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Map;

final class OnMeeting implements Handling {

    private static final List<String> TURNED = List.of("mic", "camera", "hand");

    @Override
    public void reach(Hands hands, JsonObject model, Map<String, String> wanted) {
        if ("oui".equals(wanted.get("joined"))) presses(hands, "join");
        for (var setting : TURNED)
            if (wanted.containsKey(setting) && !wanted.get(setting).equals(now(hands, setting)))
                presses(hands, setting);
        if (wanted.containsKey("share")) share(hands, model, wanted.get("share"));
        wanted.forEach((setting, value) -> leads(hands, setting, value));
        if (wanted.containsKey("poll.question") || wanted.containsKey("poll.options")) polls(hands, wanted);
        if (wanted.containsKey("sent.where")) writes(hands, model, wanted);
        if (!wanted.getOrDefault("deleted", "").isEmpty()) deletes(hands, model, Handling.the(wanted, "deleted"));
    }

    private static String now(Hands hands, String setting) {
        return hands.find("input[name='state." + setting + "']").inputValue();
    }

    /** Not twice: who is in the meeting already finds no door. */
    private static void presses(Hands hands, String key) {
        var control = hands.find("pix-meeting [data-key='" + key + "']");
        if (control.count() > 0) hands.press(control);
    }

    private static void share(Hands hands, JsonObject model, String what) {
        if (what.equals(now(hands, "share"))) return;
        if (!"none".equals(now(hands, "share"))) presses(hands, "share");
        if ("none".equals(what)) return;
        presses(hands, "share");
        var name = "screen".equals(what)
                ? "Tout l’écran"
                : Handling.text(Handling.one(model.getAsJsonObject("meeting"), "windows", what), "name");
        hands.press("Partager : " + name);
    }

    private static void leads(Hands hands, String setting, String value) {
        if (setting.startsWith("mic.") && "off".equals(value)) presses(hands, setting.substring(4) + "-mic");
        if ("floor".equals(setting) && !value.isEmpty()) presses(hands, value + "-floor");
        if ("removed".equals(setting) && !value.isEmpty())
            for (var who : value.split("\\+")) presses(hands, who + "-out");
    }

    private static void polls(Hands hands, Map<String, String> wanted) {
        hands.press("Sondage");
        hands.write(hands.page().getByLabel("Question"), wanted.getOrDefault("poll.question", "On fait quoi ?"));
        int options = Integer.parseInt(wanted.getOrDefault("poll.options", "2"));
        for (int option = 1; option <= options; option++)
            hands.write(
                    hands.page().getByLabel("Réponse " + option),
                    wanted.getOrDefault("poll." + option, "Choix " + option));
        hands.press("Lancer le sondage");
    }

    private static void writes(Hands hands, JsonObject model, Map<String, String> wanted) {
        opens(hands, model, Handling.the(wanted, "sent.where"));
        var reply = wanted.getOrDefault("sent.reply", "");
        if (!reply.isEmpty()) presses(hands, reply + "-reply");
        hands.write(hands.find("pix-meeting textarea"), wanted.getOrDefault("sent.text", "Bonjour, merci !"));
        hands.press("Envoyer");
    }

    private static void deletes(Hands hands, JsonObject model, String messages) {
        for (var message : messages.split("\\+")) {
            var talk = Handling.all(model, "conversations")
                    .filter(each -> Handling.all(each, "messages")
                            .anyMatch(line -> Handling.text(line, "id").equals(message)))
                    .findFirst()
                    .orElseThrow();
            opens(hands, model, Handling.text(talk, "id"));
            presses(hands, message + "-drop");
        }
    }

    private static void opens(Hands hands, JsonObject model, String talk) {
        if (model.has("meeting") && !model.get("meeting").isJsonNull()) hands.press("Messages");
        var back = hands.button("Retour : Messages");
        if (back.count() > 0) hands.press(back);
        var name = Handling.text(Handling.one(model, "conversations", talk), "name");
        hands.press(hands.find(".meet-row:has(strong:text-is(" + Hands.quoted(name) + "))"));
    }
}
