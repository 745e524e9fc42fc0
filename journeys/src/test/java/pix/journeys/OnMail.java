package pix.journeys;

import static java.util.stream.Collectors.joining;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

final class OnMail implements Handling {

    private static final Map<String, String> STANDING =
            Map.of("inbox", "Réception", "sent", "Envoyés", "spam", "Indésirables", "trash", "Corbeille");
    private static final Map<String, String> ANSWERS =
            Map.of("reply", "Répondre", "all", "Répondre à tous", "forward", "Transférer");

    @Override
    public void reach(Hands hands, JsonObject model, Map<String, String> wanted) {
        if (wanted.containsKey("rule.field")) rules(hands, model, wanted);
        for (var id : list(wanted, "opened")) opens(hands, model, id);
        for (var id : list(wanted, "starred")) {
            opens(hands, model, id);
            hands.press("Suivre");
        }
        for (var act : List.of("viewed", "saved"))
            for (var file : list(wanted, act)) {
                opens(hands, model, holder(model, file));
                hands.press(("viewed".equals(act) ? "Ouvrir " : "Enregistrer ") + file);
            }
        if (!wanted.getOrDefault("sent.how", wanted.containsKey("sent.to") ? "new" : "")
                .isEmpty()) writes(hands, model, wanted);
        wanted.forEach((setting, value) -> {
            if (setting.startsWith("folder.") && !wanted.containsKey("rule.field"))
                moves(hands, model, setting.substring(7), value);
        });
    }

    private static List<String> list(Map<String, String> wanted, String setting) {
        return Arrays.stream(wanted.getOrDefault(setting, "").split("\\+"))
                .filter(each -> !each.isEmpty())
                .toList();
    }

    private static String holder(JsonObject model, String file) {
        return Handling.all(model, "messages")
                .filter(message -> Handling.all(message, "attachments")
                        .anyMatch(each -> Handling.text(each, "name").equals(file)))
                .map(message -> Handling.text(message, "id"))
                .findFirst()
                .orElseThrow();
    }

    private static String folder(Hands hands, String id) {
        return hands.find("input[name=" + Hands.quoted("state.folder." + id) + "]")
                .inputValue();
    }

    private static void opens(Hands hands, JsonObject model, String id) {
        var message = Handling.one(model, "messages", id);
        var folder = folder(hands, id);
        hands.press(hands.page()
                .locator(
                        ".mail-folders li button",
                        new Page.LocatorOptions().setHasText(STANDING.getOrDefault(folder, folder)))
                .first());
        var subject = Hands.quoted(Handling.text(message, "subject"));
        var sender = Hands.quoted(Handling.text(message.getAsJsonObject("from"), "name"));
        var row = ".mail-row:has(.mail-what:text-is(" + subject + ")):has(.mail-who:has-text(" + sender + "))";
        var twins = twins(hands, model, message, folder);
        hands.press(hands.page().locator(row).nth(twins.indexOf(id)));
    }

    /** Messages of one folder that only their dates tell apart, the latest first as they are listed. */
    private static List<String> twins(Hands hands, JsonObject model, JsonObject message, String folder) {
        return Handling.all(model, "messages")
                .filter(each -> each.get("subject").equals(message.get("subject"))
                        && each.get("from").equals(message.get("from"))
                        && folder.equals(folder(hands, Handling.text(each, "id"))))
                .sorted(Comparator.comparing((JsonObject each) -> Handling.text(each, "date"))
                        .reversed())
                .map(each -> Handling.text(each, "id"))
                .toList();
    }

    private static void moves(Hands hands, JsonObject model, String id, String folder) {
        if (folder.equals(folder(hands, id))) return;
        opens(hands, model, id);
        switch (folder) {
            case "trash" -> hands.press("Supprimer");
            case "spam" -> hands.press("Signaler");
            default -> {
                hands.press("Déplacer");
                hands.press(hands.page()
                        .locator(
                                ".mail-choose button",
                                new Page.LocatorOptions().setHasText(STANDING.getOrDefault(folder, folder)))
                        .first());
            }
        }
    }

    private static void writes(Hands hands, JsonObject model, Map<String, String> wanted) {
        var how = wanted.getOrDefault("sent.how", "new");
        if ("new".equals(how)) hands.press("Nouveau message");
        else {
            opens(hands, model, Handling.the(wanted, "sent.about"));
            hands.press(Handling.the(ANSWERS, how));
        }
        Map.of("À", "sent.to", "Cc", "sent.cc", "Cci", "sent.bcc").forEach((line, setting) -> {
            if (wanted.containsKey(setting))
                hands.write(line(hands, line), wanted.get(setting).replace("+", ", "));
        });
        if (wanted.containsKey("sent.subject")) hands.write(line(hands, "Objet"), wanted.get("sent.subject"));
        if (!"non".equals(wanted.get("sent.body")))
            hands.write(hands.find(".mail-main textarea"), wanted.getOrDefault("sent.text", "Bonjour, et merci."));
        attaches(hands, wanted);
        hands.press("Envoyer");
    }

    private static Locator line(Hands hands, String name) {
        return hands.find(".mail-line:has(span:text-is('" + name + "')) input");
    }

    private static void attaches(Hands hands, Map<String, String> wanted) {
        if (!wanted.containsKey("sent.files")) return;
        var files = list(wanted, "sent.files");
        for (var there : hands.page().locator(".mail-attached button").all())
            if (files.stream().noneMatch(file -> ("Retirer " + file).equals(there.getAttribute("aria-label"))))
                hands.press(there);
        for (var file : files) {
            if (hands.page()
                            .locator("[aria-label=" + Hands.quoted("Retirer " + file) + "]")
                            .count()
                    > 0) continue;
            var join = hands.button("Joindre " + file);
            if (!join.isVisible()) hands.press(hands.find(".mail-book summary:has-text('Joindre')"));
            hands.press(join);
        }
    }

    private static void rules(Hands hands, JsonObject model, Map<String, String> wanted) {
        hands.press("Règles de tri");
        var lists = hands.page().locator(".mail-lines select");
        hands.choose(lists.nth(0), Handling.the(wanted, "rule.field"));
        hands.write(line(hands, "Mots"), wanted.getOrDefault("rule.words", shared(model, wanted)));
        hands.choose(lists.nth(1), Handling.the(wanted, "rule.folder"));
        hands.press("Créer la règle");
    }

    /** The longest words that all the messages to be filed have where the rule looks. */
    private static String shared(JsonObject model, Map<String, String> wanted) {
        var filed = Handling.all(model, "messages")
                .filter(each -> Handling.the(wanted, "rule.folder")
                        .equals(Handling.the(wanted, "folder." + Handling.text(each, "id"))))
                .map(each -> lookedAt(each, Handling.the(wanted, "rule.field")))
                .toList();
        return Handling.common(filed);
    }

    private static String lookedAt(JsonObject message, String field) {
        return switch (field) {
            case "from" -> Handling.text(message.getAsJsonObject("from"), "address");
            case "to" ->
                Stream.of("to", "cc")
                        .flatMap(line -> Handling.all(message, line))
                        .map(person -> Handling.text(person, "address"))
                        .collect(joining(" "));
            default -> Handling.text(message, field);
        };
    }
}
