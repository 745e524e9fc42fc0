package pix.bank.families.settings;

import static java.util.regex.Matcher.quoteReplacement;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Someone who tries everything on the screens: all the states that pressing and choosing there can lead to. */
final class Walk {

    private static final int ENOUGH = 300_000;
    private static final Pattern HOLE = Pattern.compile("\\{([\\w.-]+)}");

    record Place(String screen, Map<String, String> state) {}

    private final Surface surface;
    private final Map<String, Set<String>> typed;
    private final Set<Place> seen = new HashSet<>();
    private final ArrayDeque<Place> ahead = new ArrayDeque<>();

    /** @param typed what may be typed for each setting */
    Walk(Surface surface, Map<String, Set<String>> typed) {
        this.surface = surface;
        this.typed = typed;
    }

    Set<Place> everywhere() {
        return until(_ -> false);
    }

    /** All that is met until a state is as wished. */
    Set<Place> until(Predicate<Map<String, String>> isReached) {
        go(new Place(surface.start(), surface.initial()));
        while (!ahead.isEmpty() && seen.size() < ENOUGH) {
            var place = ahead.poll();
            if (isReached.test(place.state())) break;
            var screen = surface.screens().get(place.screen());
            if (screen == null) continue;
            if (screen.back() != null) go(new Place(screen.back(), place.state()));
            shown(screen.items(), place.state()).stream()
                    .flatMap(part -> next(part, place, typed))
                    .forEach(this::go);
        }
        return seen;
    }

    private void go(Place place) {
        if (seen.add(place)) ahead.add(place);
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
