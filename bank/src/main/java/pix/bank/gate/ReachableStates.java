package pix.bank.gate;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import pix.bank.making.file.Json;
import pix.bank.question.Scene;
import tools.jackson.databind.JsonNode;

/** Which states somebody can bring a simulator to, as far as its model tells: the settings it has, the things they name. */
record ReachableStates(Scene.Simulator simulator, JsonNode model, Set<String> words) {

    /** Settings that are there once something is done; {@code ID} is one of the model. */
    private static final Map<String, List<String>> APPEARING = Map.of(
            "pix-agenda",
            List.of(
                    "contact\\.ID(\\..+)?",
                    "new\\..+",
                    "used",
                    "reply\\.ID",
                    "event\\.(title|day|start|end|guests|count)",
                    "imported",
                    "import\\.double",
                    "export\\.(format|what)"),
            "pix-blocks",
            List.of("program"),
            "pix-chart",
            List.of("type", "columns", "title", "across", "up", "legend", "source"),
            "pix-document",
            List.of(
                    "(proposed|reply)\\.ID",
                    "new\\.\\d+(\\.after)?",
                    "comment\\.(on|text)",
                    "export\\.(what|comments)"),
            "pix-files",
            List.of("at\\.(ID|document)(\\+\\d+)?", "(sync|tags|version)\\.ID", "opens\\.\\w+", "selected"),
            "pix-mailbox",
            List.of(
                    "folder\\.ID",
                    "opened",
                    "starred",
                    "viewed",
                    "saved",
                    "followed",
                    "sent\\.(count|how|about|to|cc|bcc|files|subject|text|body)",
                    "rule\\.(field|words|folder)"),
            "pix-meeting",
            List.of(
                    "conversation",
                    "sent\\.(where|text|body|reply|count)",
                    "reaction",
                    "deleted",
                    "joined",
                    "mic(\\.ID)?",
                    "camera",
                    "hand",
                    "share",
                    "floor",
                    "removed",
                    "poll\\.(question|options|\\d+)"),
            "pix-network",
            List.of("(report|shared|asked|shown)\\.ID", "post\\.(text|audience)", "comment\\.(on|text)", "join\\.ID"),
            "pix-spreadsheet",
            List.of("(cell|format)\\.[A-Z]\\d+", "order", "shown", "frozen", "area", "width\\.[A-Z]"),
            "pix-table",
            List.of("(head|type)\\.\\d+", "cell\\.\\d+\\.\\d+"));

    /** Settings whose value names things of the model, one or several. */
    private static final Pattern NAMING =
            Pattern.compile("selected|opened|starred|viewed|saved|followed|used|imported|share"
                    + "|floor|removed|deleted|reaction|conversation|sent\\.(files|where|reply|about)|rule\\.folder"
                    + "|folder\\..*|version\\..*|export\\.what|event\\.guests");

    /** The same, where nobody is named by an address. */
    private static final Pattern NAMING_BY_ID = Pattern.compile(
            "opened|copied|asked|marked|comment\\.on|sent\\.(to|link|about)|version\\..+|new\\.\\d+\\.after"
                    + "|blocked|kept|removed|joined|left|liked|untagged|wrote|(report|setting|asked|shown)\\..+"
                    + "|post\\.(picture|as)");

    private static final Set<String> BY_ID = Set.of("pix-document", "pix-network");

    private static final Pattern BETWEEN_THINGS = Pattern.compile("[+,]");
    private static final Pattern MADE = Pattern.compile("(?:new|zip)\\d+");
    /** Things that every simulator of a kind has. */
    private static final Set<String> EVERYWHERE = Set.of("", "inbox", "sent", "spam", "trash", "none", "screen", "all");

    private static final Set<String> ON_OR_OFF = Set.of("on", "off");
    private static final Set<String> WINDOWS = Set.of("closed", "open", "min");
    private static final Set<String> ITEMS = Set.of("kept", "trash", "gone");
    private static final Set<String> WORKS = Set.of("unsaved", "saved", "lost");

    static ReachableStates of(Scene.Simulator simulator) {
        var model = Json.tree(simulator.model());
        return new ReachableStates(simulator, model, strings(model).collect(toUnmodifiableSet()));
    }

    /** What cannot be so in this state, in words; empty when all can. */
    Stream<String> beyond(Map<String, String> state) {
        return state.entrySet().stream()
                .filter(entry -> !has(entry.getKey()) || !holds(entry.getKey(), entry.getValue()))
                .map(entry -> entry.getKey() + " = « " + entry.getValue() + " »");
    }

    private boolean has(String setting) {
        return simulator.initial().containsKey(setting)
                || APPEARING.getOrDefault(simulator.element(), List.of()).stream()
                        .anyMatch(shape -> isLike(setting, shape));
    }

    private boolean isLike(String setting, String shape) {
        var match = Pattern.compile(shape.replace("ID", "(?<id>[^.+]+)")).matcher(setting);
        return match.matches() && (!shape.contains("ID") || match.group("id") == null || isThing(match.group("id")));
    }

    private boolean holds(String setting, String value) {
        if (simulator.element().equals("pix-settings")) return isSet(setting, value);
        if (simulator.element().equals("pix-computer")) return isLeft(setting, value);
        if (setting.startsWith("at.")) return isThing(value.split("[/+]")[0]);
        var naming = BY_ID.contains(simulator.element()) ? NAMING_BY_ID : NAMING;
        return !naming.matcher(setting).matches()
                || Arrays.stream(BETWEEN_THINGS.split(value)).allMatch(this::isThing);
    }

    /** By its id, its name or its address; of a contact, with one of its details. */
    private boolean isThing(String name) {
        return EVERYWHERE.contains(name)
                || MADE.matcher(name).matches()
                || words.contains(name)
                || words.contains(name.split("\\.")[0])
                || words.stream().anyMatch(each -> each.contains("](" + name));
    }

    /** How a computer may be left: a plug is in a socket of its form, a window is one way, the rest is set on its pages. */
    private boolean isLeft(String setting, String value) {
        return switch (setting.split("\\.")[0]) {
            case "plug", "label" -> value.isEmpty() || words.contains(value);
            case "taken" -> Arrays.stream(BETWEEN_THINGS.split(value)).allMatch(words::contains);
            case "switch" -> ON_OR_OFF.contains(value);
            case "app" -> WINDOWS.contains(value);
            case "item" -> ITEMS.contains(value);
            case "work" -> WORKS.contains(value);
            case "frozen" -> value.equals("non") || value.equals("oui");
            case "restarts" -> value.matches("\\d");
            default -> isSet(setting, value);
        };
    }

    private boolean isSet(String setting, String value) {
        return value.equals(simulator.initial().get(setting))
                || values(model, setting).anyMatch(each -> each.equals(value) || each.contains("{") || each.isEmpty());
    }

    /** What switches, choices and buttons put into a setting; an empty one stands for what is typed. */
    private static Stream<String> values(JsonNode node, String setting) {
        var inside = node.valueStream().flatMap(each -> values(each, setting));
        var set = node.path("set").path(setting);
        var here = set.isString() ? Stream.of(set.asString()) : Stream.<String>of();
        if (!node.path("setting").asString("").equals(setting)) return Stream.concat(here, inside);
        if (node.has("field")) return Stream.of("");
        var options = node.path("options")
                .valueStream()
                .map(option -> option.path("value").asString(""));
        var positions =
                Stream.of(node.path("on").asString("oui"), node.path("off").asString("non"));
        return Stream.of(here, options, node.has("switch") ? positions : Stream.<String>of(), inside)
                .flatMap(each -> each);
    }

    private static Stream<String> strings(JsonNode node) {
        if (node.isString()) return Stream.of(node.asString());
        return Stream.concat(
                node.isObject() ? node.propertyNames().stream() : Stream.of(),
                node.valueStream().flatMap(ReachableStates::strings));
    }
}
