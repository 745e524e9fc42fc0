package pix.journeys;

import static java.util.Objects.requireNonNull;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Locator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Saves, makes, copies, moves, renames, archives and chooses things, so that each is at PARENT/NAME. */
final class OnFiles implements Handling {

    /** Where a thing is: the ids of what is made in the simulator are given by it in the order in which it is made. */
    private record At(String parent, String name) {

        static At of(String place) {
            var cut = place.indexOf('/');
            return new At(place.substring(0, cut), place.substring(cut + 1));
        }
    }

    private record Doing(Hands hands, JsonObject model, Map<String, JsonObject> nodes, Map<String, At> places) {}

    @Override
    public void reach(Hands hands, JsonObject model, Map<String, String> wanted) {
        var nodes = new HashMap<String, JsonObject>();
        var places = new HashMap<String, At>();
        Handling.all(model, "nodes").forEach(node -> {
            nodes.put(Handling.text(node, "id"), node);
            places.put(Handling.text(node, "id"), new At(Handling.text(node, "parent"), Handling.text(node, "name")));
        });
        var doing = new Doing(hands, model, nodes, places);
        var goal = new LinkedHashMap<String, At>();
        wanted.forEach((setting, value) -> {
            if (setting.startsWith("at.")) goal.put(setting.substring(3), At.of(value));
        });
        goal.forEach((id, at) -> put(doing, goal, id, at));
        wanted.forEach((setting, value) -> alter(doing, setting, value));
        if (!wanted.getOrDefault("selected", "").isEmpty())
            chooses(doing, List.of(Handling.the(wanted, "selected").split(",")));
    }

    private static void put(Doing doing, Map<String, At> goal, String id, At at) {
        if (at.equals(doing.places.get(id))) return;
        if ("document".equals(id)) saves(doing, at);
        else if (doing.nodes.containsKey(id)) moves(doing, id, at);
        else if (id.startsWith("new")) makes(doing, goal, id, at);
        else if (id.startsWith("zip")) packs(doing, goal, id, at);
        else copies(doing, goal, id, at);
        doing.places.put(id, at);
    }

    private static void saves(Doing doing, At at) {
        doing.hands.press("Enregistrer sous…");
        doing.hands.write(doing.hands.page().getByLabel("Nom du fichier"), at.name.replaceFirst("\\.[a-z0-9]+$", ""));
        folder(doing, at.parent);
        confirm(doing);
    }

    private static void moves(Doing doing, String id, At at) {
        var from = Handling.the(doing.places, id);
        if (!from.parent.equals(at.parent)) {
            select(doing, id);
            if ("trash".equals(at.parent)) tool(doing, "delete");
            else if ("trash".equals(from.parent)
                    && doing.hands.page().locator("[data-key='tool-restore']").count() > 0) tool(doing, "restore");
            else {
                tool(doing, "move");
                folder(doing, at.parent);
                confirm(doing);
            }
        }
        doing.places.put(id, new At(at.parent, from.name));
        if (from.name.equals(at.name)) return;
        select(doing, id);
        tool(doing, "rename");
        doing.hands.write(doing.hands.page().getByLabel("Nouveau nom"), at.name);
        confirm(doing);
    }

    /** A folder that is made, or what an archive becomes when it is taken apart. */
    private static void makes(Doing doing, Map<String, At> goal, String id, At at) {
        var archive = goal.entrySet().stream()
                .filter(each ->
                        each.getValue().parent.equals(id) && each.getKey().contains("+"))
                .map(each -> doing.places.get(origin(each.getKey())))
                .filter(place -> place != null && isArchive(doing, place.parent))
                .findFirst();
        if (archive.isPresent()) {
            select(doing, archive.get().parent);
            tool(doing, "unzip");
            folder(doing, at.parent);
            confirm(doing);
            goal.forEach((copy, place) -> {
                if (place.parent.equals(id) && copy.contains("+")) doing.places.put(copy, place);
            });
        } else {
            go(doing, at.parent);
            tool(doing, "create");
            doing.hands.write(doing.hands.page().getByLabel("Nom du dossier"), at.name);
            confirm(doing);
        }
        doing.places.put(id, at);
        doing.nodes.put(id, new JsonObject());
    }

    private static boolean isArchive(Doing doing, String id) {
        var node = doing.nodes.get(id);
        return node != null
                && node.has("archive")
                && !node.get("archive").isJsonNull()
                && node.get("archive").getAsBoolean();
    }

    private static String origin(String copy) {
        return copy.replaceFirst("\\+\\d+$", "");
    }

    private static void packs(Doing doing, Map<String, At> goal, String id, At at) {
        var inside = goal.entrySet().stream()
                .filter(each -> each.getValue().parent.equals(id))
                .map(each -> origin(each.getKey()))
                .toList();
        var together = where(doing, inside);
        go(doing, together);
        inside.forEach(each -> tick(doing, requireNonNull(visible(doing, each, together), each)));
        tool(doing, "zip");
        doing.hands.write(doing.hands.page().getByLabel("Nom de l’archive"), at.name);
        confirm(doing);
        doing.nodes.put(id, new JsonObject());
        goal.forEach((copy, place) -> {
            if (place.parent.equals(id)) doing.places.put(copy, place);
        });
    }

    /** A folder where each of these things is, or a copy of it. */
    private static String where(Doing doing, List<String> things) {
        var folders = new ArrayList<String>();
        for (var each : doing.places.entrySet())
            if (origin(each.getKey()).equals(things.getFirst())) folders.add(each.getValue().parent);
        return folders.stream()
                .filter(folder -> things.stream().allMatch(thing -> visible(doing, thing, folder) != null))
                .findFirst()
                .orElseThrow();
    }

    private static @Nullable String visible(Doing doing, String thing, String folder) {
        return doing.places.entrySet().stream()
                .filter(each -> origin(each.getKey()).equals(thing)
                        && each.getValue().parent.equals(folder))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    /** What is inside a folder comes with it. */
    private static void copies(Doing doing, Map<String, At> goal, String id, At at) {
        if (goal.containsKey(at.parent) && at.parent.contains("+")) return;
        var origin = origin(id);
        select(doing, origin);
        tool(doing, "copy");
        folder(doing, at.parent);
        confirm(doing);
        var name = Handling.the(doing.places, origin).name;
        if (name.equals(at.name)) return;
        doing.places.put(id, new At(at.parent, name));
        doing.nodes.put(id, new JsonObject());
        moves(doing, id, at);
    }

    private static void alter(Doing doing, String setting, String value) {
        var at = setting.split("\\.", 2);
        if (value.equals(now(doing, setting))) return;
        switch (at[0]) {
            case "sync" -> {
                select(doing, at[1]);
                var name = "local".equals(value) ? "keep" : "free";
                if (key(doing, "tool-" + name).isEnabled()) tool(doing, name);
            }
            case "tags" -> tags(doing, at[1], value);
            case "version" -> restores(doing, at[1], value);
            case "opens" -> opensWith(doing, at[1], value);
            default -> {}
        }
    }

    private static String now(Doing doing, String setting) {
        var field = doing.hands.page().locator("input[name=" + Hands.quoted("state." + setting) + "]");
        if (field.count() > 0) return field.first().inputValue();
        var at = setting.split("\\.", 2);
        var node = doing.nodes.get(at[at.length - 1]);
        return node == null || !"sync".equals(at[0]) ? "" : Handling.text(node, "sync");
    }

    private static void restores(Doing doing, String id, String version) {
        select(doing, id);
        tool(doing, "versions");
        var versions = Handling.all(Handling.the(doing.nodes, id), "versions")
                .map(each -> Handling.text(each, "id"))
                .toList();
        doing.hands.press(doing.hands.page().locator(".fm-version > button").nth(versions.indexOf(version)));
    }

    /** From now on, all files with this extension. */
    private static void opensWith(Doing doing, String extension, String app) {
        var file = doing.places.entrySet().stream()
                .filter(each -> each.getValue().name.endsWith("." + extension))
                .findFirst()
                .orElseThrow();
        select(doing, file.getKey());
        tool(doing, "openwith");
        var name = Handling.text(Handling.one(doing.model, "apps", app), "name");
        doing.hands.tick(doing.hands.find(".fm-tree label:has(strong:text-is(" + Hands.quoted(name) + ")) input"));
        doing.hands.tick(doing.hands.find(".fm-panel input[type=checkbox]"));
        confirm(doing);
        doing.hands.press("Fermer");
    }

    private static void tags(Doing doing, String id, String tags) {
        select(doing, id);
        tool(doing, "tags");
        var missing = new ArrayList<>(Arrays.asList(tags.split(",")));
        for (var box :
                doing.hands.page().locator(".fm-tree input[type=checkbox]").all()) {
            var isWanted = missing.remove(box.getAttribute("value"));
            if (isWanted != box.isChecked()) doing.hands.press(box);
        }
        doing.hands.write(doing.hands.page().getByLabel("Nouvelle étiquette"), String.join(", ", missing));
        confirm(doing);
    }

    /** Things of one folder are ticked there; of several, in what a search finds below their place. */
    private static void chooses(Doing doing, List<String> things) {
        var folder = Handling.the(doing.places, things.getFirst()).parent;
        var isTogether = things.stream()
                .allMatch(thing -> Handling.the(doing.places, thing).parent.equals(folder));
        go(doing, isTogether ? folder : place(doing, folder));
        if (!isTogether) doing.hands.write(doing.hands.find("[data-key='find-text']"), shared(doing, things));
        things.forEach(thing -> tick(doing, thing));
    }

    /** The longest piece that all the names hold. */
    private static String shared(Doing doing, List<String> things) {
        var first = Handling.the(doing.places, things.getFirst()).name;
        for (int length = first.length(); length > 0; length--)
            for (int from = 0; from + length <= first.length(); from++) {
                var piece = first.substring(from, from + length);
                if (things.stream()
                        .allMatch(
                                thing -> Handling.the(doing.places, thing).name.contains(piece))) return piece.strip();
            }
        throw new IllegalStateException("nothing finds " + things + " together");
    }

    private static String place(Doing doing, String id) {
        var parent = Handling.the(doing.places, id).parent;
        return parent.isEmpty() ? id : place(doing, parent);
    }

    private static void select(Doing doing, String id) {
        go(doing, Handling.the(doing.places, id).parent);
        tick(doing, id);
    }

    private static void tick(Doing doing, String id) {
        doing.hands.tick(key(doing, "check-" + id));
    }

    private static void tool(Doing doing, String name) {
        doing.hands.press(key(doing, "tool-" + name));
    }

    private static void go(Doing doing, String folder) {
        var parent = Handling.the(doing.places, folder).parent;
        if (parent.isEmpty()) {
            doing.hands.press(key(doing, "place-" + folder));
            return;
        }
        go(doing, parent);
        doing.hands.press(key(doing, "open-" + folder));
    }

    /** What the panel that is open was opened for. */
    private static void confirm(Doing doing) {
        doing.hands.press(doing.hands.find(".fm-panel .sim-main"));
    }

    private static Locator key(Doing doing, String key) {
        return doing.hands.find("pix-files [data-key=" + Hands.quoted(key) + "]");
    }

    /** In the choice among all folders, the one that stands under the same folders. */
    private static void folder(Doing doing, String id) {
        var way = new ArrayList<String>();
        for (var at = id; !at.isEmpty(); at = Handling.the(doing.places, at).parent)
            way.addFirst(Handling.the(doing.places, at).name);
        var selector = new StringBuilder(".fm-tree");
        for (var name : way)
            selector.append(" > ul > li:has(> label > span:text-is(")
                    .append(Hands.quoted(name))
                    .append("))");
        doing.hands.tick(doing.hands.find(selector + " > label > input"));
    }
}
