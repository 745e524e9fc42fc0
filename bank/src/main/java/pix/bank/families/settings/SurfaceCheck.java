package pix.bank.families.settings;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An author's slips: a screen that does not exist, a setting without its first value. */
final class SurfaceCheck {

    private final Surface surface;

    private SurfaceCheck(Surface surface) {
        this.surface = surface;
    }

    static void check(Surface surface) {
        var check = new SurfaceCheck(surface);
        check.isScreen(surface.start());
        surface.screens().values().forEach(check::screen);
    }

    private void screen(Surface.Screen screen) {
        if (screen.back() != null) isScreen(screen.back());
        all(screen.items()).forEach(this::part);
    }

    /** The parts and, in their order, those inside groups. */
    static Stream<Part> all(List<Part> parts) {
        return parts.stream()
                .flatMap(part -> part instanceof Part.Group group
                        ? Stream.concat(Stream.of(group), all(group.items()))
                        : Stream.of(part));
    }

    private void part(Part part) {
        if (part.when() != null) part.when().keySet().forEach(this::isSetting);
        switch (part) {
            case Part.Pressed pressed -> {
                if (pressed.to() != null) isScreen(pressed.to());
                areSettings(pressed.set());
            }
            case Part.Switch toggle -> {
                isOneOf(toggle.setting(), Set.of(toggle.on(), toggle.off()));
                areSettings(toggle.set());
            }
            case Part.Choice choice -> {
                isOneOf(choice.setting(), values(choice));
                areSettings(choice.set());
            }
            case Part.Field field -> isSetting(field.setting());
            case Part.Text _, Part.Heading _, Part.Picture _, Part.Group _ -> {}
        }
    }

    private static Set<String> values(Part.Choice choice) {
        return choice.options().stream().map(Part.Option::value).collect(Collectors.toSet());
    }

    private void areSettings(@Nullable Map<String, String> set) {
        if (set != null) set.keySet().forEach(this::isSetting);
    }

    private void isOneOf(String setting, Set<String> values) {
        isSetting(setting);
        var initial = surface.initial().get(setting);
        if (!values.contains(initial))
            throw new IllegalArgumentException(setting + " begins as " + initial + ", not one of " + values);
    }

    private void isSetting(String name) {
        if (!surface.initial().containsKey(name))
            throw new IllegalArgumentException("the setting " + name + " has no first value");
    }

    private void isScreen(String id) {
        if (!surface.screens().containsKey(id)) throw new IllegalArgumentException("there is no screen " + id);
    }
}
