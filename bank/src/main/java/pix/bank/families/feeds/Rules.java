package pix.bank.families.feeds;

import static java.util.Comparator.comparing;

import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import pix.bank.web.Plain;

/**
 * What is kept of what the feeds bring, and in which order.
 *
 * @param feeds their addresses; several feeds of a site may bring the same item, which counts once
 * @param days how far back, 0 for no end
 * @param keep between commas, one of which an item must hold; none: all items
 * @param drop between commas, none of which an item may hold
 * @param once true: of items that tell the same story, only the earliest
 * @param oldest true: the oldest first
 * @param first between commas: items that hold one of them come before the others
 * @param rhythm when the board is sent, see {@link BoardForm}
 * @param share with whom it is shared
 */
public record Rules(
        List<String> feeds,
        @Nullable Integer days,
        @Nullable String keep,
        @Nullable String drop,
        @Nullable Boolean once,
        @Nullable Boolean oldest,
        @Nullable String first,
        @Nullable String rhythm,
        @Nullable String share) {

    /** What these rules keep, in their order. */
    List<Entry> sort(List<Entry> all, LocalDateTime now) {
        var kept = all.stream()
                .filter(entry -> entry.feeds().stream().anyMatch(feeds::contains))
                .filter(entry -> days == null || days == 0 || entry.at().isAfter(now.minusDays(days)))
                .filter(entry -> keeps().isEmpty() || keeps().stream().anyMatch(entry::holds))
                .filter(entry -> Plain.list(text(drop)).stream().noneMatch(entry::holds))
                .sorted(comparing(Entry::at))
                .filter(Boolean.TRUE.equals(once) ? firstOfItsStory() : _ -> true)
                .toList();
        var newest = Boolean.TRUE.equals(oldest) ? kept : kept.reversed();
        var urgent = Plain.list(text(first));
        return newest.stream()
                .sorted(comparing(entry -> urgent.stream().noneMatch(entry::holds)))
                .toList();
    }

    private List<String> keeps() {
        return Plain.list(text(keep));
    }

    private static Predicate<Entry> firstOfItsStory() {
        var told = new HashSet<String>();
        return entry -> told.add(entry.story());
    }

    static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
