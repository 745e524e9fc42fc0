package pix.bank.families.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the lines of a document say once suggestions are decided and a version is restored, as long as nobody types in them;
 * and how two versions differ. Its twin is {@code lines.js}.
 */
final class Lines {

    private Lines() {}

    static Map<String, String> now(Drive.Document document, Map<String, String> state) {
        var restored = state.getOrDefault("version." + document.id(), "");
        var lines = new LinkedHashMap<String, String>();
        document.versions().stream()
                .filter(version -> version.id().equals(restored))
                .findFirst()
                .map(Drive.Version::lines)
                .orElse(document.lines())
                .forEach(line -> lines.put(line.id(), line.text()));
        if (!restored.isEmpty()) return lines;
        document.suggestions().stream()
                .filter(each ->
                        state.getOrDefault("suggestion." + each.id(), "").equals("accepted"))
                .forEach(each -> lines.computeIfPresent(each.on(), (_, text) -> with(each, text)));
        return lines;
    }

    private static String with(Drive.Suggestion suggestion, String text) {
        if (suggestion.cut().isEmpty()) return text + suggestion.put();
        int at = text.indexOf(suggestion.cut());
        if (at < 0) return text;
        return text.substring(0, at)
                + suggestion.put()
                + text.substring(at + suggestion.cut().length());
    }

    /** The lines that are not the same in both, in the order of the later one, then those that it lost. */
    static List<String> changed(List<Drive.Line> before, List<Drive.Line> after) {
        var texts = new LinkedHashMap<String, String>();
        before.forEach(line -> texts.put(line.id(), line.text()));
        var differ = new ArrayList<String>();
        for (var line : after) if (!line.text().equals(texts.remove(line.id()))) differ.add(line.id());
        differ.addAll(texts.keySet());
        return differ;
    }
}
