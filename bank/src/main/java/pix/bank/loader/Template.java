package pix.bank.loader;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * Puts drawn values into texts: {@code {{name}}}, or {@code {{name|long}}} for a day written out. What stands before a value
 * is made one with it as French does: « d'Awa », « qu'un sac », « du », « aux ».
 */
final class Template {

    private static final Pattern HOLE = Pattern.compile(
            "(?:\\b([Dd]e|[Qq]ue|[Àà]) (\\*{0,2}))?\\{\\{\\s*([\\w.-]+)\\s*(?:\\|\\s*(\\w+)\\s*)?}}",
            Pattern.UNICODE_CHARACTER_CLASS);
    /** With « le », with « les ». */
    private static final Map<String, List<String>> CONTRACTED = Map.of(
            "de", List.of("du", "des"),
            "De", List.of("Du", "Des"),
            "à", List.of("au", "aux"),
            "À", List.of("Au", "Aux"));

    /** A word that begins with a vowel; a cell such as {@code A2} and « onze » are none. */
    private static final Pattern ELIDING = Pattern.compile(
            "(?!onze\\b|oui\\b)[AEIOUÀÂÉÈÊËÎÏÔŒaeiouàâéèêëîïôœ]\\p{Ll}", Pattern.UNICODE_CHARACTER_CLASS);

    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.FRENCH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM", Locale.FRENCH);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    private Template() {}

    /** The text with every hole filled; a hole without a value is an author's error and names itself. */
    static String fill(String text, Map<String, String> values) {
        if (!text.contains("{{")) return text;
        return HOLE.matcher(text).replaceAll(hole -> {
            var value = values.get(hole.group(3));
            if (value == null) throw new IllegalArgumentException("no value for {{" + hole.group(3) + "}}");
            var shaped = hole.group(4) == null ? value : shaped(value, hole.group(4));
            var before = hole.group(1);
            return Matcher.quoteReplacement(before == null ? shaped : joined(before, hole.group(2), shaped));
        });
    }

    /** @param emphasis signs of Markdown between the word and the value, none as a rule */
    private static String joined(String word, String emphasis, String value) {
        if (word.endsWith("e") && ELIDING.matcher(value).lookingAt())
            return word.substring(0, word.length() - 1) + "'" + emphasis + value;
        var contracted = CONTRACTED.getOrDefault(word, List.of(word + " le", word + " les"));
        if (value.startsWith("le ")) return contracted.getFirst() + " " + emphasis + value.substring(3);
        if (value.startsWith("les ")) return contracted.getLast() + " " + emphasis + value.substring(4);
        return word + " " + emphasis + value;
    }

    private static String shaped(String value, String shape) {
        return switch (shape) {
            case "long" -> LocalDate.parse(value).format(LONG).replaceFirst("^1 ", "1er ");
            case "short" -> LocalDate.parse(value).format(SHORT);
            case "day" -> LocalDate.parse(value).format(DAY).replaceFirst("^1 ", "1er ");
            case "year" -> value.substring(0, 4);
            case "upper" -> value.toUpperCase(Locale.FRENCH);
            case "lower" -> value.toLowerCase(Locale.FRENCH);
            case "capital" -> value.substring(0, 1).toUpperCase(Locale.FRENCH) + value.substring(1);
            case "garbled" -> new String(value.getBytes(UTF_8), Charset.forName("windows-1252"));
            default -> throw new IllegalArgumentException("no shape " + shape + " for a value");
        };
    }

    /** The same tree with the holes of all its texts filled, keys too; a text without a hole stays the node it was. */
    static JsonNode fill(JsonNode node, Map<String, String> values) {
        return switch (node) {
            case StringNode text ->
                text.stringValue().contains("{{") ? StringNode.valueOf(fill(text.stringValue(), values)) : text;
            case ArrayNode array -> {
                var filled = array.arrayNode();
                array.forEach(each -> filled.add(fill(each, values)));
                yield filled;
            }
            case ObjectNode object -> {
                var filled = object.objectNode();
                object.properties()
                        .forEach(entry -> filled.set(fill(entry.getKey(), values), fill(entry.getValue(), values)));
                yield filled;
            }
            default -> node;
        };
    }
}
