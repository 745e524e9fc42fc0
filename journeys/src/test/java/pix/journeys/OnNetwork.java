package pix.journeys;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is kept first, then what is reported, set and written; what hides the rest comes last. */
final class OnNetwork implements Handling {

    private static final List<String> BEFORE_BLOCKING = List.of("kept", "marked", "liked");

    @Override
    public void reach(Hands hands, JsonObject model, Map<String, String> wanted) {
        BEFORE_BLOCKING.forEach(list -> each(wanted, list).forEach(id -> onThing(hands, model, list, id)));
        wanted.forEach((setting, value) -> sets(hands, model, setting, value));
        each(wanted, "left").forEach(id -> comes(hands, model, id));
        each(wanted, "joined").forEach(id -> joins(hands, model, id, wanted));
        if (!wanted.getOrDefault("comment.on", "").isEmpty()) comments(hands, model, wanted);
        each(wanted, "untagged").forEach(id -> onThing(hands, model, "untagged", id));
        if (!wanted.getOrDefault("post.picture", "").isEmpty()) publishes(hands, wanted);
        else if (!wanted.getOrDefault("post.text", "").isEmpty()) posts(hands, wanted);
        if (wanted.containsKey("wrote")) each(wanted, "wrote").forEach(id -> writes(hands, model, wanted, id));
        else if (!wanted.getOrDefault("sent.to", "").isEmpty())
            sends(hands, model, wanted, Handling.the(wanted, "sent.to"), wanted.getOrDefault("sent.about", ""));
        each(wanted, "removed").forEach(id -> onThing(hands, model, "removed", id));
        each(wanted, "blocked").forEach(id -> {
            toProfile(hands, model, id);
            hands.press(key(hands, "block-" + id));
        });
    }

    private static Stream<String> each(Map<String, String> wanted, String list) {
        return Stream.of(wanted.getOrDefault(list, "").split("\\+")).filter(id -> !id.isEmpty());
    }

    private static void sets(Hands hands, JsonObject model, String setting, String value) {
        int dot = setting.indexOf('.');
        if (dot < 0 || value.isEmpty()) return;
        var id = setting.substring(dot + 1);
        switch (setting.substring(0, dot)) {
            case "report" -> reports(hands, model, id, value);
            case "request" -> {
                toGroup(hands, groupThatIsAsked(model, id));
                hands.press(key(hands, value + "-" + id));
            }
            case "setting" -> {
                goes(hands, "own");
                hands.choose(key(hands, "setting-" + id), value);
            }
            case "asked" ->
                Stream.of(value.split("\\+")).forEach(who -> {
                    goes(hands, "album");
                    hands.press(key(hands, "ask-" + id + "-" + who));
                });
            case "audience" -> {
                if (has(model.getAsJsonObject("you"), "facts", id)) goes(hands, "own");
                else toThing(hands, model, id);
                hands.choose(key(hands, "audience-" + id), value);
            }
            case "shared" -> {
                toThing(hands, model, id);
                hands.press(key(hands, "share-" + id));
                hands.choose(key(hands, "share-to-" + id), value);
                hands.press(key(hands, "share-now-" + id));
            }
            default -> {}
        }
    }

    private static void reports(Hands hands, JsonObject model, String id, String reason) {
        if (Handling.all(model, "people")
                .anyMatch(each -> Handling.text(each, "id").equals(id))) {
            toProfile(hands, model, id);
            hands.choose(key(hands, "report-" + id), reason);
            return;
        }
        toThing(hands, model, id);
        hands.press(key(hands, "report-" + id));
        hands.press(key(hands, "reason-" + id + "-" + reason));
    }

    private static void onThing(Hands hands, JsonObject model, String list, String id) {
        if (has(model, "people", id)) {
            goes(hands, "people");
            hands.tick(key(hands, "tick-" + id));
            return;
        }
        if (!has(model, "album", id)) toThing(hands, model, id);
        else goes(hands, "album");
        switch (list) {
            case "kept" -> hands.press(key(hands, "keep-" + id));
            case "marked" -> hands.tick(key(hands, "mark-" + id));
            case "untagged" -> hands.press(key(hands, "untag-" + id));
            case "liked" -> hands.press(key(hands, "like-" + id));
            default -> hands.press(key(hands, "remove-" + id));
        }
    }

    /** Where a post, a comment or a line of a conversation is seen. */
    private static void toThing(Hands hands, JsonObject model, String id) {
        var talk = Handling.all(model, "talks")
                .filter(each -> Handling.all(each, "lines")
                        .anyMatch(line -> Handling.text(line, "id").equals(id)))
                .findFirst();
        if (talk.isPresent()) {
            goes(hands, "talks");
            hands.press(key(hands, "talk-" + Handling.text(talk.get(), "id")));
            return;
        }
        goes(hands, "feed");
    }

    private static void toProfile(Hands hands, JsonObject model, String person) {
        var post = Handling.all(model, "posts")
                .filter(each -> Handling.text(each, "by").equals(person))
                .findFirst();
        if (post.isPresent()) {
            toThing(hands, model, Handling.text(post.get(), "id"));
            hands.press(key(hands, "who-" + Handling.text(post.get(), "id")));
            return;
        }
        var line = Handling.all(model, "talks")
                .flatMap(talk -> Handling.all(talk, "lines"))
                .filter(each -> Handling.text(each, "from").equals(person))
                .findFirst()
                .or(() -> Handling.all(model, "posts")
                        .flatMap(each -> Handling.all(each, "comments"))
                        .filter(each -> Handling.text(each, "by").equals(person))
                        .findFirst())
                .orElseThrow();
        toThing(hands, model, Handling.text(line, "id"));
        hands.press(key(hands, "who-" + Handling.text(line, "id")));
    }

    private static String groupThatIsAsked(JsonObject model, String request) {
        return Handling.all(model, "groups")
                .filter(each -> Handling.all(each, "requests")
                        .anyMatch(one -> Handling.text(one, "id").equals(request)))
                .map(each -> Handling.text(each, "id"))
                .findFirst()
                .orElseThrow();
    }

    private static void toGroup(Hands hands, String group) {
        if (key(hands, "groups").isVisible()) hands.press(key(hands, "groups"));
        else if (key(hands, "back").isVisible()) hands.press(key(hands, "back"));
        hands.press(key(hands, "group-" + group));
    }

    private static void comes(Hands hands, JsonObject model, String group) {
        toGroup(hands, group);
        hands.press(key(hands, "join-" + group));
    }

    private static void joins(Hands hands, JsonObject model, String group, Map<String, String> wanted) {
        comes(hands, model, group);
        var fields = Handling.all(Handling.one(model, "groups", group), "form").toList();
        if (fields.isEmpty()) return;
        for (var field : fields) {
            var id = Handling.text(field, "id");
            var value = wanted.getOrDefault("join." + id, "");
            switch (Handling.text(field, "type")) {
                case "tick" -> {
                    if ("oui".equals(value)) hands.tick(key(hands, "join-" + id));
                }
                case "date" -> key(hands, "join-" + id).fill(value);
                default -> hands.write(key(hands, "join-" + id), value);
            }
        }
        hands.press(key(hands, "sign-up"));
    }

    private static void comments(Hands hands, JsonObject model, Map<String, String> wanted) {
        var post = Handling.the(wanted, "comment.on");
        toThing(hands, model, post);
        hands.press(key(hands, "talk-of-" + post));
        hands.write(key(hands, "comment-" + post), wanted.getOrDefault("comment.text", "Merci !"));
        hands.press(key(hands, "say-" + post));
    }

    private static void posts(Hands hands, Map<String, String> wanted) {
        goes(hands, "feed");
        hands.write(key(hands, "post-text"), Handling.the(wanted, "post.text"));
        if (wanted.containsKey("post.audience"))
            hands.choose(key(hands, "post-audience"), Handling.the(wanted, "post.audience"));
        if (!wanted.getOrDefault("post.as", "").isEmpty())
            hands.choose(key(hands, "post-as"), Handling.the(wanted, "post.as"));
        hands.press(key(hands, "post"));
    }

    private static void publishes(Hands hands, Map<String, String> wanted) {
        goes(hands, "album");
        hands.press(key(hands, "use-" + Handling.the(wanted, "post.picture")));
        if (!wanted.getOrDefault("post.text", "").isEmpty())
            hands.write(key(hands, "caption"), Handling.the(wanted, "post.text"));
        if (!wanted.getOrDefault("post.credit", "").isEmpty())
            hands.write(key(hands, "credit"), Handling.the(wanted, "post.credit"));
        if (wanted.containsKey("post.audience"))
            hands.choose(key(hands, "post-audience"), Handling.the(wanted, "post.audience"));
        hands.press(key(hands, "post"));
    }

    /** To somebody, once for each thing that is shown to them. */
    private static void writes(Hands hands, JsonObject model, Map<String, String> wanted, String to) {
        var shown = each(wanted, "shown." + to).toList();
        if (shown.isEmpty()) sends(hands, model, wanted, to, "");
        shown.forEach(about -> sends(hands, model, wanted, to, about));
    }

    private static void sends(Hands hands, JsonObject model, Map<String, String> wanted, String to, String about) {
        if (about.isEmpty()) {
            goes(hands, "talks");
            hands.press(key(hands, "new"));
        } else {
            toThing(hands, model, about);
            hands.press(key(hands, "show-" + about));
        }
        hands.choose(key(hands, "to"), to);
        hands.write(key(hands, "message"), wanted.getOrDefault("sent.text", "Bonjour, regardez."));
        hands.press(key(hands, "send"));
    }

    private static boolean has(@Nullable JsonObject where, String list, String id) {
        return where != null
                && where.has(list)
                && Handling.all(where, list)
                        .anyMatch(each -> Handling.text(each, "id").equals(id));
    }

    /** The ways are there when there are two or more. */
    private static void goes(Hands hands, String way) {
        if (key(hands, way).isVisible()) hands.press(key(hands, way));
    }

    private static Locator key(Hands hands, String key) {
        return hands.find("pix-network [data-key='" + key + "']");
    }
}
