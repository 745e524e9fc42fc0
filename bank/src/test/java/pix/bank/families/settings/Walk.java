package pix.bank.families.settings;

import static java.util.Comparator.comparingInt;
import static java.util.regex.Matcher.quoteReplacement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Someone who tries everything on the screens: all the states that pressing and choosing there can lead to. */
final class Walk {

    private static final int ENOUGH = 300_000;
    private static final Pattern HOLE = Pattern.compile("\\{([\\w.-]+)}");

    record Place(String screen, Map<String, String> state) {}

    /** A place to go on from. @param wrong how many settings are not yet as wished @param order in which it was met */
    private record Ahead(Place place, int wrong, int order) {}

    private final Surface surface;
    private final Map<String, Set<String>> typed;

    /** By what each says in one text: hashes of maps of settings that say yes or no are often the same. */
    private final Map<String, Place> seen = new HashMap<>();

    private final PriorityQueue<Ahead> ahead =
            new PriorityQueue<>(comparingInt(Ahead::wrong).thenComparingInt(Ahead::order));
    private Map<String, Set<String>> wished = Map.of();

    /** @param typed what may be typed for each setting */
    Walk(Surface surface, Map<String, Set<String>> typed) {
        this.surface = surface;
        this.typed = typed;
    }

    Collection<Place> everywhere() {
        walk();
        return seen.values();
    }

    /** Whether a state as wished is met; what comes nearer to it is tried first. @param wish setting → its right values */
    boolean reaches(Map<String, Set<String>> wish) {
        wished = wish;
        return walk();
    }

    private boolean walk() {
        go(new Place(surface.start(), surface.initial()));
        while (!ahead.isEmpty() && seen.size() < ENOUGH) {
            var next = ahead.poll();
            var place = next.place();
            if (!wished.isEmpty() && next.wrong() == 0) return true;
            var screen = surface.screens().get(place.screen());
            if (screen == null) continue;
            if (screen.back() != null) go(new Place(screen.back(), place.state()));
            shown(screen.items(), place.state()).stream()
                    .flatMap(part -> next(part, place, typed))
                    .forEach(this::go);
        }
        return false;
    }

    private void go(Place place) {
        if (seen.putIfAbsent(place.screen() + new TreeMap<>(place.state()), place) == null)
            ahead.add(new Ahead(place, wrong(place), seen.size()));
    }

    private int wrong(Place place) {
        return (int) wished.entrySet().stream()
                .filter(each -> !each.getValue().contains(place.state().getOrDefault(each.getKey(), "")))
                .count();
    }

    static List<Part> shown(List<Part> parts, Map<String, String> state) {
        var shown = new ArrayList<Part>();
        for (var part : parts) {
            if (part.when() != null && !holds(part.when(), state)) continue;
            shown.add(part);
            if (part instanceof Part.Group group) shown.addAll(shown(group.items(), state));
        }
        return shown;
    }

    private static boolean holds(Map<String, List<String>> when, Map<String, String> state) {
        return when.entrySet().stream().allMatch(each -> each.getValue().contains(state.get(each.getKey())));
    }

    /** Where one comes to by using this part, as {@code settings/moves.js} does in the page. */
    static Stream<Place> next(Part part, Place at, Map<String, Set<String>> typed) {
        return switch (part) {
            case Part.Pressed pressed -> {
                var screen = pressed.to() == null ? at.screen() : pressed.to();
                yield Stream.of(new Place(screen, with(at.state(), pressed.set())));
            }
            case Part.Switch toggle -> {
                var isOn = toggle.on().equals(at.state().get(toggle.setting()));
                yield Stream.of(altered(at, toggle.setting(), isOn ? toggle.off() : toggle.on(), toggle.set()));
            }
            case Part.Choice choice ->
                choice.options().stream().map(option -> altered(at, choice.setting(), option.value(), choice.set()));
            case Part.Field field ->
                typed.getOrDefault(field.setting(), Set.of()).stream()
                        .map(words -> altered(at, field.setting(), words, Map.of()));
            case Part.Text _, Part.Heading _, Part.Picture _, Part.Group _ -> Stream.of();
        };
    }

    /** A setting is changed, and then what any change of it does besides. */
    private static Place altered(Place at, String setting, String value, @Nullable Map<String, String> besides) {
        var changed = new HashMap<>(at.state());
        changed.put(setting, value);
        return new Place(at.screen(), with(changed, besides));
    }

    /** Values may hold those of other settings, as {@code {aim}}: what they are before. */
    private static Map<String, String> with(Map<String, String> state, @Nullable Map<String, String> set) {
        if (set == null) return state;
        var next = new HashMap<>(state);
        set.forEach((setting, value) -> next.put(setting, filled(value, state)));
        return next;
    }

    static String filled(String text, Map<String, String> state) {
        return HOLE.matcher(text).replaceAll(hole -> quoteReplacement(state.getOrDefault(hole.group(1), "")));
    }
}
