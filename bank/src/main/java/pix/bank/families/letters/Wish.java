package pix.bank.families.letters;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import pix.bank.question.Draw;

/**
 * What is subscribed to: id of a letter → rhythm, id of an extra → {@code oui}; what is not there is not wanted. Each has
 * a number of its own, that only the site tells.
 */
record Wish(TreeMap<String, String> wanted) {

    static Wish of(Map<String, String> wanted) {
        var kept = new TreeMap<String, String>();
        wanted.forEach((id, value) -> {
            if (!value.isBlank() && !value.equals("non")) kept.put(id, value);
        });
        return new Wish(kept);
    }

    Wish with(String id, String value) {
        var more = new TreeMap<>(wanted);
        more.put(id, value);
        return of(more);
    }

    Wish without(String id) {
        return with(id, "non");
    }

    /** Six digits. */
    String number(Draw draw) {
        return Integer.toString(draw.apart("wish " + wanted).between(100_000, 999_999));
    }

    /** As the end of an address. */
    String query() {
        return wanted.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .collect(Collectors.joining("&amp;"));
    }
}
