package pix.journeys;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Plugs, switches, sticks labels, opens windows and changes what stands on their pages, until all is as wanted. */
final class OnComputer implements Handling {

    private final PageTwin ways = new PageTwin("ways.js");

    @Override
    public void reach(Hands hands, JsonObject model, Map<String, String> wanted) {
        var thrown = new ArrayList<String>();
        wanted.forEach((setting, value) -> {
            if (value.equals(now(hands, setting))) return;
            if (setting.startsWith("item.")) thrown.add(setting);
            else reach(hands, model, setting, value);
        });
        if (!thrown.isEmpty()) throwAway(hands, model, thrown, wanted);
    }

    private void reach(Hands hands, JsonObject model, String setting, String value) {
        var parts = setting.split("\\.");
        switch (parts[0]) {
            case "plug" -> plug(hands, setting, value);
            case "switch" -> turn(hands, setting);
            case "label" -> stick(hands, parts[1], value);
            case "taken" -> fill(hands, value);
            case "app" -> window(hands, model, parts[1], value);
            case "frozen" -> stop(hands, model, parts[1]);
            case "work" -> save(hands, model, parts[1]);
            case "restarts" -> restart(hands);
            default -> set(hands, model, setting, value);
        }
    }

    private static String now(Hands hands, String setting) {
        return hands.find("input[name='state." + setting + "']").inputValue();
    }

    private static void key(Hands hands, String key) {
        hands.press(hands.find("pix-computer [data-key='" + key + "']"));
    }

    private static boolean is(Hands hands, String selector) {
        return hands.find("pix-computer " + selector).count() > 0;
    }

    private static void look(Hands hands, String view) {
        if (is(hands, "nav:not([hidden]) [data-key='way-" + view + "']:not([aria-current])")) key(hands, "way-" + view);
    }

    private static void plug(Hands hands, String setting, String value) {
        look(hands, "table");
        key(hands, setting);
        if (!value.isEmpty()) key(hands, "socket-" + value);
    }

    private static void turn(Hands hands, String setting) {
        look(hands, "table");
        key(hands, setting);
    }

    private static void stick(Hands hands, String label, String thing) {
        look(hands, "table");
        if (thing.isEmpty()) {
            key(hands, "drop-" + label);
            return;
        }
        key(hands, "label-" + label);
        key(hands, "thing-" + thing);
    }

    private static void fill(Hands hands, String things) {
        look(hands, "table");
        for (var thing : things.split("\\+")) key(hands, "thing-" + thing);
    }

    private static void window(Hands hands, JsonObject model, String app, String way) {
        if (hands.find("input[name='state.frozen." + app + "'][value='oui']").count() > 0) stop(hands, model, app);
        if (way.equals(now(hands, "app." + app))) return;
        front(hands, app);
        if ("min".equals(way)) key(hands, "min-" + app);
        if ("closed".equals(way)) key(hands, "close-" + app);
    }

    /** Brings a window before the others, and opens it first if it is not. */
    private static void front(Hands hands, String app) {
        look(hands, "screen");
        if (is(hands, ".pc-front [data-window='" + app + "']")) return;
        if (is(hands, "[data-key='bar-" + app + "']")) {
            key(hands, "bar-" + app);
            return;
        }
        key(hands, "menu");
        key(hands, "entry-" + app + "-");
    }

    private static void stop(Hands hands, JsonObject model, String app) {
        front(hands, holding(model, "tasks"));
        key(hands, "stop-" + app);
    }

    private static void save(Hands hands, JsonObject model, String app) {
        front(hands, app);
        key(hands, "keep-" + app);
    }

    private static void restart(Hands hands) {
        look(hands, "screen");
        key(hands, "menu");
        key(hands, "restart");
    }

    private static void throwAway(Hands hands, JsonObject model, List<String> items, Map<String, String> wanted) {
        front(hands, holding(model, "storage"));
        for (var item : items) if (!"trash".equals(now(hands, item))) key(hands, item.replace("item.", "item-"));
        if (items.stream().anyMatch(item -> "gone".equals(wanted.get(item)))) key(hands, "empty");
    }

    private static String holding(JsonObject model, String what) {
        return apps(model)
                .filter(app -> Handling.text(app, "holds").equals(what))
                .map(app -> Handling.text(app, "id"))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<JsonObject> apps(JsonObject model) {
        return Handling.all(model.getAsJsonObject("desktop"), "apps");
    }

    /** On a page of a window; what a restart sets is prepared first. */
    private void set(Hands hands, JsonObject model, String setting, String value) {
        var later = Handling.all(model, "restart")
                .filter(change ->
                        Handling.text(change.getAsJsonObject("set"), setting).equals(value))
                .findFirst();
        if (later.isPresent()) {
            prepared(later.get()).forEach((before, first) -> {
                if (!first.equals(now(hands, before))) reach(hands, model, before, first);
            });
            restart(hands);
            return;
        }
        var app = apps(model)
                .filter(each ->
                        each.has("screens") && each.get("screens").toString().contains("\"" + setting + "\""))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no window sets " + setting));
        front(hands, Handling.text(app, "id"));
        way(hands, model, app, Map.of(setting, value)).forEach(step -> go(hands, app, step));
    }

    private static Map<String, String> prepared(JsonObject change) {
        var first = new HashMap<String, String>();
        Optional.ofNullable(change.getAsJsonObject("when"))
                .ifPresent(when -> when.entrySet()
                        .forEach(each -> first.put(
                                each.getKey(),
                                ((JsonArray) each.getValue()).get(0).getAsString())));
        return first;
    }

    private List<List<String>> way(Hands hands, JsonObject model, JsonObject app, Map<String, String> wanted) {
        var state = new HashMap<String, Object>();
        model.getAsJsonObject("initial").keySet().forEach(setting -> state.put(setting, now(hands, setting)));
        var surface = Map.of(
                "start",
                Handling.text(app, "start"),
                "initial",
                state,
                "screens",
                new Gson().fromJson(app.getAsJsonObject("screens"), Map.class),
                "words",
                new Gson().fromJson(model.getAsJsonObject("words"), Map.class));
        return Stream.of(ways.answer(Map.of("model", surface, "wanted", wanted), String[][].class))
                .map(List::of)
                .toList();
    }

    private static void go(Hands hands, JsonObject app, List<String> step) {
        var name = step.size() > 1 ? Hands.quoted(step.get(1)) : "";
        switch (step.getFirst()) {
            case "back" -> key(hands, "back-" + Handling.text(app, "id"));
            case "tick" ->
                hands.tick(hands.find(".pc-front .sim-choice label:has(.sim-label:text-is(" + name + ")) input"));
            case "write" ->
                hands.write(
                        hands.find(".pc-front .sim-typed:has(.sim-label:text-is(" + name + ")) input"), step.get(2));
            default ->
                hands.press(hands.find(".pc-front .pc-window-inside button:has(.sim-label:text-is(" + name
                        + ")), .pc-front .pc-window-inside button:text-is(" + name + ")"));
        }
    }
}
