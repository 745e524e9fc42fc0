package pix.web.ui;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.util.MultiValueMap;

/**
 * What a list is narrowed by, sorted by and paged by, as its address says it. It is read from any address, and written
 * back for the next page, another order or a file of the same lines. What a list does not know is left out.
 */
public record Filters(Map<String, List<String>> values) {

    public static final String PAGE = "page";
    private static final String SIZE = "par";
    private static final List<Integer> SIZES = List.of(10, 25, 50);
    private static final int USUAL_SIZE = 25;
    private static final int LONGEST = 255;
    private static final int MOST = 200;

    /** @param known the names that the list knows; they are written back in this order */
    public static Filters of(MultiValueMap<String, String> sent, String... known) {
        var values = new LinkedHashMap<String, List<String>>();
        for (var name : known) {
            var said = sent.getOrDefault(name, List.of()).stream()
                    .filter(Objects::nonNull)
                    .map(Filters::clean)
                    .filter(value -> !value.isEmpty())
                    .distinct()
                    .limit(MOST)
                    .toList();
            if (!said.isEmpty()) values.put(name, said);
        }
        return new Filters(Collections.unmodifiableMap(values));
    }

    /** What is said under a name; empty when nothing is. */
    public String one(String name) {
        return values.getOrDefault(name, List.of("")).getFirst();
    }

    public <E extends Enum<E>> Optional<E> one(String name, Class<E> type) {
        return constant(one(name), type);
    }

    /** In order. */
    public Set<String> all(String name) {
        return new TreeSet<>(values.getOrDefault(name, List.of()));
    }

    public <E extends Enum<E>> Set<E> all(String name, Class<E> type) {
        var found = EnumSet.noneOf(type);
        all(name).forEach(value -> constant(value, type).ifPresent(found::add));
        return found;
    }

    /** A whole number from 1; another when something else is said. */
    public int number(String name, int otherwise) {
        return one(name).matches("[1-9]\\d{0,5}") ? Integer.parseInt(one(name)) : otherwise;
    }

    /** How many lines a page has, among a few sizes. */
    public int size() {
        int asked = number(SIZE, USUAL_SIZE);
        return SIZES.contains(asked) ? asked : USUAL_SIZE;
    }

    public static List<Integer> sizes() {
        return SIZES;
    }

    public boolean says(String... names) {
        return Stream.of(names).anyMatch(values::containsKey);
    }

    /** The same but for one name; nothing is said under it any more when the value is empty. */
    public Filters with(String name, String value) {
        var changed = new LinkedHashMap<>(values);
        if (value.isEmpty()) changed.remove(name);
        else changed.put(name, List.of(value));
        return new Filters(Collections.unmodifiableMap(changed));
    }

    public Filters without(String... names) {
        var changed = new LinkedHashMap<>(values);
        changed.keySet().removeAll(Arrays.asList(names));
        return new Filters(Collections.unmodifiableMap(changed));
    }

    /** The end of an address, such as {@code ?classe=6A&nom=ada}; empty when nothing is said. */
    public String address() {
        var query = new StringJoiner("&", "?", "").setEmptyValue("");
        values.forEach((name, said) -> said.forEach(value -> query.add(name + "=" + encoded(value))));
        return query.toString();
    }

    /** The end of the address of a page, but for its number. */
    public String pages() {
        var others = without(PAGE).address();
        return (others.isEmpty() ? "?" : others + "&") + PAGE + "=";
    }

    private static <E extends Enum<E>> Optional<E> constant(String value, Class<E> type) {
        return Stream.of(type.getEnumConstants())
                .filter(each -> each.name().equals(value))
                .findFirst();
    }

    /** Whoever types a whole book looks for nothing. */
    private static String clean(String value) {
        var clean = value.replace("\0", "").strip();
        return clean.length() > LONGEST ? clean.substring(0, LONGEST) : clean;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
