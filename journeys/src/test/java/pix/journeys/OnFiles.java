package pix.journeys;

import static java.util.Objects.requireNonNull;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pix.journeys.FileManager.At;

/** Saves, makes, copies, moves, renames, archives and chooses things, so that each is at PARENT/NAME. */
final class OnFiles implements Handling {

    @Override
    public void reach(Hands hands, JsonObject model, Map<String, String> wanted) {
        var nodes = new HashMap<String, JsonObject>();
        var places = new HashMap<String, At>();
        Handling.all(model, "nodes").forEach(node -> {
            nodes.put(Handling.text(node, "id"), node);
            places.put(Handling.text(node, "id"), new At(Handling.text(node, "parent"), Handling.text(node, "name")));
        });
        var files = new FileManager(hands, model, nodes, places);
        var goal = new LinkedHashMap<String, At>();
        wanted.forEach((setting, value) -> {
            if (setting.startsWith("at.")) goal.put(setting.substring(3), At.of(value));
        });
        goal.forEach((id, at) -> put(files, goal, id, at));
        wanted.forEach((setting, value) -> alter(files, setting, value));
        if (!wanted.getOrDefault("selected", "").isEmpty())
            chooses(files, List.of(Handling.the(wanted, "selected").split(",")));
    }

    private static void put(FileManager files, Map<String, At> goal, String id, At at) {
        if (at.equals(files.places().get(id))) return;
        if ("document".equals(id)) saves(files, at);
        else if (files.nodes().containsKey(id)) moves(files, id, at);
        else if (id.startsWith("new")) makes(files, goal, id, at);
        else if (id.startsWith("zip")) packs(files, goal, id, at);
        else copies(files, goal, id, at);
        files.places().put(id, at);
    }

    private static void saves(FileManager files, At at) {
        files.hands().press("Enregistrer sous…");
        files.hands()
                .write(
                        files.hands().page().getByLabel("Nom du fichier"),
                        at.name().replaceFirst("\\.[a-z0-9]+$", ""));
        files.folder(at.parent());
        files.confirm();
    }

    private static void moves(FileManager files, String id, At at) {
        var from = Handling.the(files.places(), id);
        if (!from.parent().equals(at.parent())) {
            files.select(id);
            if ("trash".equals(at.parent())) files.tool("delete");
            else if ("trash".equals(from.parent())
                    && files.hands().page().locator("[data-key='tool-restore']").count() > 0) files.tool("restore");
            else {
                files.tool("move");
                files.folder(at.parent());
                files.confirm();
            }
        }
        files.places().put(id, new At(at.parent(), from.name()));
        if (from.name().equals(at.name())) return;
        files.select(id);
        files.tool("rename");
        files.hands().write(files.hands().page().getByLabel("Nouveau nom"), at.name());
        files.confirm();
    }

    /** A folder that is made, or what an archive becomes when it is taken apart. */
    private static void makes(FileManager files, Map<String, At> goal, String id, At at) {
        var archive = goal.entrySet().stream()
                .filter(each ->
                        each.getValue().parent().equals(id) && each.getKey().contains("+"))
                .map(each -> files.places().get(origin(each.getKey())))
                .filter(place -> place != null && isArchive(files, place.parent()))
                .findFirst();
        if (archive.isPresent()) {
            files.select(archive.get().parent());
            files.tool("unzip");
            files.folder(at.parent());
            files.confirm();
            goal.forEach((copy, place) -> {
                if (place.parent().equals(id) && copy.contains("+"))
                    files.places().put(copy, place);
            });
        } else {
            files.go(at.parent());
            files.tool("create");
            files.hands().write(files.hands().page().getByLabel("Nom du dossier"), at.name());
            files.confirm();
        }
        files.places().put(id, at);
        files.nodes().put(id, new JsonObject());
    }

    private static boolean isArchive(FileManager files, String id) {
        var node = files.nodes().get(id);
        return node != null
                && node.has("archive")
                && !node.get("archive").isJsonNull()
                && node.get("archive").getAsBoolean();
    }

    private static String origin(String copy) {
        return copy.replaceFirst("\\+\\d+$", "");
    }

    private static void packs(FileManager files, Map<String, At> goal, String id, At at) {
        var inside = goal.entrySet().stream()
                .filter(each -> each.getValue().parent().equals(id))
                .map(each -> origin(each.getKey()))
                .toList();
        var together = where(files, inside);
        files.go(together);
        inside.forEach(each -> files.tick(requireNonNull(visible(files, each, together), each)));
        files.tool("zip");
        files.hands().write(files.hands().page().getByLabel("Nom de l’archive"), at.name());
        files.confirm();
        files.nodes().put(id, new JsonObject());
        goal.forEach((copy, place) -> {
            if (place.parent().equals(id)) files.places().put(copy, place);
        });
    }

    /** A folder where each of these things is, or a copy of it. */
    private static String where(FileManager files, List<String> things) {
        var folders = new ArrayList<String>();
        for (var each : files.places().entrySet())
            if (origin(each.getKey()).equals(things.getFirst()))
                folders.add(each.getValue().parent());
        return folders.stream()
                .filter(folder -> things.stream().allMatch(thing -> visible(files, thing, folder) != null))
                .findFirst()
                .orElseThrow();
    }

    private static @Nullable String visible(FileManager files, String thing, String folder) {
        return files.places().entrySet().stream()
                .filter(each -> origin(each.getKey()).equals(thing)
                        && each.getValue().parent().equals(folder))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    /** What is inside a folder comes with it. */
    private static void copies(FileManager files, Map<String, At> goal, String id, At at) {
        if (goal.containsKey(at.parent()) && at.parent().contains("+")) return;
        var origin = origin(id);
        files.select(origin);
        files.tool("copy");
        files.folder(at.parent());
        files.confirm();
        var name = Handling.the(files.places(), origin).name();
        if (name.equals(at.name())) return;
        files.places().put(id, new At(at.parent(), name));
        files.nodes().put(id, new JsonObject());
        moves(files, id, at);
    }

    private static void alter(FileManager files, String setting, String value) {
        var at = setting.split("\\.", 2);
        if (value.equals(now(files, setting))) return;
        switch (at[0]) {
            case "sync" -> {
                if (value.isEmpty()) return; // as it was
                files.select(at[1]);
                var name = "local".equals(value) ? "keep" : "free";
                if (files.key("tool-" + name).isEnabled()) files.tool(name);
            }
            case "tags" -> tags(files, at[1], value);
            case "version" -> restores(files, at[1], value);
            case "opens" -> opensWith(files, at[1], value);
            default -> {}
        }
    }

    private static String now(FileManager files, String setting) {
        var field = files.hands().page().locator("input[name=" + Hands.quoted("state." + setting) + "]");
        if (field.count() > 0) return field.first().inputValue();
        var at = setting.split("\\.", 2);
        var node = files.nodes().get(at[at.length - 1]);
        return node == null || !"sync".equals(at[0]) ? "" : Handling.text(node, "sync");
    }

    private static void restores(FileManager files, String id, String version) {
        files.select(id);
        files.tool("versions");
        var versions = Handling.all(Handling.the(files.nodes(), id), "versions")
                .map(each -> Handling.text(each, "id"))
                .toList();
        files.hands().press(files.hands().page().locator(".fm-version > button").nth(versions.indexOf(version)));
    }

    /** From now on, all files with this extension. */
    private static void opensWith(FileManager files, String extension, String app) {
        var file = files.places().entrySet().stream()
                .filter(each -> each.getValue().name().endsWith("." + extension))
                .findFirst()
                .orElseThrow();
        files.select(file.getKey());
        files.tool("openwith");
        var name = Handling.text(Handling.one(files.model(), "apps", app), "name");
        files.hands().tick(files.hands().find(".fm-tree label:has(strong:text-is(" + Hands.quoted(name) + ")) input"));
        files.hands().tick(files.hands().find(".fm-panel input[type=checkbox]"));
        files.confirm();
        files.hands().press("Fermer");
    }

    private static void tags(FileManager files, String id, String tags) {
        files.select(id);
        files.tool("tags");
        var missing = new ArrayList<>(Arrays.asList(tags.split(",")));
        for (var box :
                files.hands().page().locator(".fm-tree input[type=checkbox]").all()) {
            var isWanted = missing.remove(box.getAttribute("value"));
            if (isWanted != box.isChecked()) files.hands().press(box);
        }
        files.hands().write(files.hands().page().getByLabel("Nouvelle étiquette"), String.join(", ", missing));
        files.confirm();
    }

    /** Things of one folder are ticked there; of several, in what a search finds below their place. */
    private static void chooses(FileManager files, List<String> things) {
        var folder = Handling.the(files.places(), things.getFirst()).parent();
        var isTogether = things.stream()
                .allMatch(thing -> Handling.the(files.places(), thing).parent().equals(folder));
        files.go(isTogether ? folder : files.place(folder));
        if (!isTogether)
            files.hands()
                    .write(
                            files.hands().find("[data-key='find-text']"),
                            Handling.common(things.stream()
                                    .map(thing ->
                                            Handling.the(files.places(), thing).name())
                                    .toList()));
        things.forEach(thing -> files.tick(thing));
    }
}
