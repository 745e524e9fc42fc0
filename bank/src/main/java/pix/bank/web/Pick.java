package pix.bank.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A labelled list of a page's form, to pick one value from.
 *
 * @param options value → words, in order
 */
public record Pick(String name, String label, Map<String, String> options) {

    /** Values and words one after the other, as {@code "", "Tout", "mois", "Ce mois"}. */
    public static Map<String, String> options(String... pairs) {
        var options = new LinkedHashMap<String, String>();
        for (int place = 0; place < pairs.length; place += 2) options.put(pairs[place], pairs[place + 1]);
        return options;
    }

    /** The list, with the value that is picked now. */
    public String html(String now) {
        var lines = options.entrySet().stream()
                .map(option -> "<option value=\"%s\"%s>%s</option>"
                        .formatted(
                                Markdown.escape(option.getKey()),
                                option.getKey().equals(now) ? " selected" : "",
                                Markdown.escape(option.getValue())))
                .collect(Collectors.joining());
        return "<label for=\"%1$s\">%2$s</label><select id=\"%1$s\" name=\"%1$s\">%3$s</select>\n"
                .formatted(name, Markdown.escape(label), lines);
    }
}
