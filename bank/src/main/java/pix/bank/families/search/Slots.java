package pix.bank.families.search;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Holes of a text of noise: {@code [[name]]}; those of a value set ({@code {{name}}}) are filled before. */
final class Slots {

    private static final Pattern HOLE = Pattern.compile("\\[\\[(\\w+)]]");

    private Slots() {}

    static String fill(String text, Map<String, String> values) {
        if (!text.contains("[[")) return text;
        return HOLE.matcher(text).replaceAll(hole -> {
            var value = values.get(hole.group(1));
            if (value == null) throw new IllegalArgumentException("no value for [[" + hole.group(1) + "]]");
            return Matcher.quoteReplacement(value);
        });
    }

    /** As addresses write a title. */
    static String slug(String text) {
        return Tokens.fold(text).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }
}
