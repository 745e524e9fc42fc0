package pix.bank.families.feeds;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import pix.bank.web.Address;
import pix.bank.web.Markdown;
import pix.bank.web.Plain;

/**
 * What a visitor has done in the reader, as it is written in the address.
 *
 * @param followed address of a feed → its folder, empty for none
 * @param view parameters of what is shown: {@code dossier}, {@code periode}, {@code mots}, {@code ordre}
 */
record ReaderState(Map<String, String> followed, Map<String, String> view) {

    private static final List<String> VIEW = List.of("dossier", "periode", "mots", "ordre");

    static ReaderState of(Address address, List<String> atStart) {
        var typed = address.query().containsKey("flux") ? address.parameter("flux") : String.join(",", atStart);
        var followed = new LinkedHashMap<String, String>();
        Arrays.stream(typed.split(","))
                .filter(each -> !each.isBlank())
                .map(each -> each.split("@", 2))
                .forEach(feed -> followed.put(feed[0], feed.length > 1 ? feed[1] : ""));
        var view = new LinkedHashMap<String, String>();
        VIEW.forEach(name -> view.put(name, address.parameter(name)));
        return new ReaderState(followed, view);
    }

    ReaderState with(String feed, String folder) {
        var more = new LinkedHashMap<>(followed);
        more.put(feed, folder);
        return new ReaderState(more, view);
    }

    ReaderState without(String feed) {
        var fewer = new LinkedHashMap<>(followed);
        fewer.remove(feed);
        return new ReaderState(fewer, view);
    }

    /** What is shown of it: the value of a parameter, empty when it is not set. */
    String shown(String name) {
        return view.getOrDefault(name, "");
    }

    List<String> folders() {
        return followed.values().stream()
                .filter(folder -> !folder.isBlank())
                .distinct()
                .toList();
    }

    Rules rules() {
        var folder = shown("dossier");
        var feeds = followed.entrySet().stream()
                .filter(feed -> folder.isBlank() || feed.getValue().equals(folder))
                .map(Map.Entry::getKey)
                .toList();
        int days = switch (shown("periode")) {
            case "semaine" -> 7;
            case "mois" -> 30;
            default -> 0;
        };
        return new Rules(feeds, days, null, null, null, shown("ordre").equals("ancien"), null, null, null);
    }

    /** Holds every word that is searched for. */
    boolean isSought(Entry entry) {
        return Arrays.stream(Plain.words(shown("mots")).split(" "))
                .allMatch(word -> word.isEmpty() || entry.holds(word));
    }

    String flux() {
        return followed.entrySet().stream()
                .map(feed -> feed.getValue().isBlank() ? feed.getKey() : feed.getKey() + "@" + feed.getValue())
                .collect(Collectors.joining(","));
    }

    /** As the end of an address inside HTML. */
    String query() {
        return "flux=" + encode(flux())
                + view.entrySet().stream()
                        .filter(each -> !each.getValue().isBlank())
                        .map(each -> "&amp;" + each.getKey() + "=" + encode(each.getValue()))
                        .collect(Collectors.joining());
    }

    /** As hidden fields of a form that says anew what is left out. */
    String hidden(List<String> leftOut) {
        var all = new LinkedHashMap<String, String>(view);
        all.put("flux", flux());
        return all.entrySet().stream()
                .filter(each -> !leftOut.contains(each.getKey())
                        && (!each.getValue().isBlank() || each.getKey().equals("flux")))
                .map(each -> "<input type=\"hidden\" name=\"%s\" value=\"%s\">"
                        .formatted(each.getKey(), Markdown.escape(each.getValue())))
                .collect(Collectors.joining());
    }

    static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
