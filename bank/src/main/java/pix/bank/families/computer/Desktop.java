package pix.bank.families.computer;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pix.bank.families.settings.Part;
import pix.bank.families.settings.Surface;

/**
 * What the screen shows: programs in a menu that is searched, some of them on the desktop or kept in the bar.
 *
 * @param around so many everyday programs besides
 * @param icons programs that stand on the desktop; @param bar those that stay in the bar
 */
public record Desktop(
        List<App> apps,
        @Nullable Integer around,
        @Nullable List<String> icons,
        @Nullable List<String> bar) {

    /** How a program's window is. */
    public enum Window {
        @JsonProperty("closed")
        CLOSED,
        @JsonProperty("open")
        OPEN,
        @JsonProperty("min")
        MIN
    }

    /** What a window holds: pages of its own, the settings of the computer, what is running, or what fills the disk. */
    public enum Holds {
        PAGES,
        SETTINGS,
        TASKS,
        STORAGE
    }

    /**
     * @param keys other words by which it is found
     * @param window how it is at first; closed unless it is said
     * @param frozen whether it no longer answers
     * @param unsaved whether something in it would be lost
     * @param items its only page, when it has no {@code screens}
     * @param when only while each setting named there has one of its values is it installed
     */
    public record App(
            String id,
            String name,
            @Nullable String icon,
            @Nullable String keys,
            @Nullable Holds holds,
            @Nullable Window window,
            @Nullable Boolean frozen,
            @Nullable Boolean unsaved,
            @Nullable String start,
            @Nullable List<Part> items,
            @Nullable Map<String, Surface.Screen> screens,
            @Nullable Map<String, List<String>> when) {

        /** The same with its pages by name, whichever way they were written. */
        App written(Panels panels) {
            if (holds == Holds.SETTINGS) return with(panels.start(), panels.screens());
            if (screens != null) return this;
            return with("page", Map.of("page", new Surface.Screen(name, null, items == null ? List.of() : items)));
        }

        private App with(String first, Map<String, Surface.Screen> pages) {
            return new App(id, name, icon, keys, holds, window, frozen, unsaved, first, null, pages, when);
        }
    }
}
