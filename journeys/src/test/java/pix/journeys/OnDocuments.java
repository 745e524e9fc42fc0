package pix.journeys;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Locator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Document after document what is in it, then who may open it, then what is sent. */
final class OnDocuments implements Handling {

    @Override
    public void reach(Hands hands, JsonObject model, Map<String, String> wanted) {
        if (!wanted.getOrDefault("asked", "").isEmpty()) asks(hands, model, Handling.the(wanted, "asked"));
        Handling.all(model, "documents").forEach(document -> inside(hands, model, document, wanted));
        var last = wanted.getOrDefault("opened", "");
        if (!last.isEmpty()) opens(hands, model, last);
        if (wanted.containsKey("sent.to")) sends(hands, model, wanted);
    }

    private static void inside(Hands hands, JsonObject model, JsonObject document, Map<String, String> wanted) {
        var id = Handling.text(document, "id");
        var mine = new LinkedHashMap<String, String>();
        wanted.forEach((setting, value) -> {
            if (isOf(document, wanted, setting, value)) mine.put(setting, value);
        });
        if (mine.isEmpty()) return;
        opens(hands, model, id);
        mine.forEach((setting, value) -> sets(hands, document, setting, value, wanted));
    }

    /** A setting names the document, one of its things, or what stands on one of its lines. */
    private static boolean isOf(JsonObject document, Map<String, String> wanted, String setting, String value) {
        var parts = setting.split("\\.");
        return switch (parts[0]) {
            case "line", "proposed" -> has(document, "lines", parts[1]);
            case "suggestion" -> has(document, "suggestions", parts[1]);
            case "resolved", "reply" -> has(document, "comments", parts[1]);
            case "new" ->
                parts.length == 2
                        && !parts[1].equals("count")
                        && isAt(document, Handling.the(wanted, setting + ".after"));
            case "comment" -> setting.equals("comment.on") && has(document, "lines", value);
            case "version", "link", "until", "password", "role" -> parts[1].equals(Handling.text(document, "id"));
            case "copied" -> value.equals(Handling.text(document, "id"));
            case "exported" -> Handling.text(document, "id").equals(wanted.get("export.what"));
            case "marked" ->
                !value.isEmpty() && Stream.of(value.split("\\+")).allMatch(each -> isKnown(document, each));
            default -> false;
        };
    }

    private static boolean isAt(JsonObject document, String place) {
        return place.equals(Handling.text(document, "id")) || has(document, "lines", place);
    }

    private static boolean isKnown(JsonObject document, String line) {
        return has(document, "lines", line)
                || Handling.all(document, "versions").anyMatch(version -> has(version, "lines", line));
    }

    private static boolean has(JsonObject holder, String list, String id) {
        return Handling.all(holder, list)
                .anyMatch(each -> Handling.text(each, "id").equals(id));
    }

    private static void sets(
            Hands hands, JsonObject document, String setting, String value, Map<String, String> wanted) {
        var parts = setting.split("\\.");
        switch (parts[0]) {
            case "line" -> hands.write(key(hands, "line-" + parts[1]), value);
            case "new" -> adds(hands, Handling.the(wanted, setting + ".after"), value);
            case "proposed" -> {
                if (!"true".equals(key(hands, "mode").getAttribute("aria-pressed"))) hands.press(key(hands, "mode"));
                hands.write(key(hands, "line-" + parts[1]), value);
            }
            case "suggestion" -> {
                if (!value.equals("pending")) hands.press(key(hands, value + "-" + parts[1]));
            }
            case "resolved" -> hands.press(key(hands, "close-" + parts[1]));
            case "reply" -> {
                hands.press(key(hands, "reply-" + parts[1]));
                hands.write(key(hands, "text-" + parts[1]), value);
                hands.press(key(hands, "send-" + parts[1]));
            }
            case "comment" -> {
                hands.press(key(hands, "comment-" + value));
                hands.write(key(hands, "text-on-" + value), wanted.getOrDefault("comment.text", "À revoir."));
                hands.press(key(hands, "send-on-" + value));
            }
            case "version" -> {
                hands.press(key(hands, "history"));
                hands.press(key(hands, "see-" + value));
                hands.press(key(hands, "restore"));
            }
            case "marked" -> marks(hands, wanted);
            case "exported" -> {
                hands.press(key(hands, "export"));
                hands.tick(key(hands, "format-" + value));
                hands.tick(key(hands, "comments-" + Handling.the(wanted, "export.comments")));
                hands.press(key(hands, "download"));
                hands.press(key(hands, "back"));
            }
            default -> shares(hands, document, parts, value);
        }
    }

    /** At the end of the line before, Enter; the new line has the focus. */
    private static void adds(Hands hands, String after, String text) {
        var line = key(hands, "line-" + after);
        hands.write(line, line.inputValue());
        hands.page().keyboard().press("End");
        hands.page().keyboard().press("Enter");
        hands.page().keyboard().type(text);
    }

    private static void marks(Hands hands, Map<String, String> wanted) {
        hands.press(key(hands, "history"));
        var seen = wanted.getOrDefault("see", "");
        if (!seen.isEmpty()) hands.press(key(hands, "see-" + seen));
        for (var line : Handling.the(wanted, "marked").split("\\+")) hands.tick(key(hands, "mark-" + line));
        hands.press(key(hands, "back"));
    }

    private static void shares(Hands hands, JsonObject document, String[] parts, String value) {
        hands.press(key(hands, "share"));
        switch (parts[0]) {
            case "link" -> hands.choose(key(hands, "link"), value);
            case "until" -> key(hands, "until").fill(value);
            case "password" -> hands.write(key(hands, "password"), "Trois-Moufles");
            case "copied" -> hands.press(key(hands, "copy"));
            default -> gives(hands, document, parts[2], value);
        }
        hands.press(key(hands, "back"));
    }

    private static void gives(Hands hands, JsonObject document, String person, String role) {
        var rights = Optional.ofNullable(document.getAsJsonObject("rights"));
        if (rights.filter(all -> all.has(person)).isPresent()) {
            if (role.equals("none")) hands.press(key(hands, "out-" + person));
            else hands.choose(key(hands, "role-" + person), role);
            return;
        }
        hands.choose(key(hands, "new-person"), person);
        hands.choose(key(hands, "new-role"), role);
        hands.press(key(hands, "add-person"));
    }

    private static void asks(Hands hands, JsonObject model, String document) {
        follows(hands, model, document);
        hands.press(key(hands, "ask"));
    }

    private static void opens(Hands hands, JsonObject model, String id) {
        var document = Handling.one(model, "documents", id);
        if (key(
                                hands,
                                "line-"
                                        + Handling.text(
                                                document.getAsJsonArray("lines")
                                                        .get(0)
                                                        .getAsJsonObject(),
                                                "id"))
                        .count()
                > 0) return;
        if (document.has("listed") && !document.get("listed").getAsBoolean()) {
            follows(hands, model, id);
            return;
        }
        toList(hands, model);
        hands.press(key(hands, "open-" + id));
    }

    /** By the message that has its link, or by its address. */
    private static void follows(Hands hands, JsonObject model, String id) {
        if (Handling.all(model, "messages")
                .anyMatch(message -> Handling.text(message, "text").contains("](" + id + ")"))) {
            hands.press(key(hands, "messages"));
            hands.press(key(hands, "link-" + id));
            return;
        }
        toList(hands, model);
        hands.write(key(hands, "address"), Handling.text(Handling.one(model, "documents", id), "address"));
        hands.press(key(hands, "go"));
    }

    private static void toList(Hands hands, JsonObject model) {
        var hasWays = Handling.all(model, "messages").findAny().isPresent()
                || model.getAsJsonArray("tools").asList().stream()
                        .anyMatch(each -> each.getAsString().equals("write"));
        if (hasWays) hands.press(key(hands, "drive"));
        else if (key(hands, "back").count() > 0) hands.press(key(hands, "back"));
    }

    private static void sends(Hands hands, JsonObject model, Map<String, String> wanted) {
        hands.press(key(hands, "messages"));
        hands.choose(key(hands, "to"), Handling.the(wanted, "sent.to"));
        var text = wanted.getOrDefault("sent.text", "oui".equals(wanted.get("sent.body")) ? "Bonjour !" : "");
        if (!text.isEmpty()) hands.write(key(hands, "message"), text);
        if (!wanted.getOrDefault("sent.link", "").isEmpty()) hands.press(key(hands, "paste"));
        hands.press(key(hands, "send"));
    }

    private static Locator key(Hands hands, String key) {
        return hands.find("pix-document [data-key='" + key + "']");
    }
}
