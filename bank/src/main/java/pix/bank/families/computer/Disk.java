package pix.bank.families.computer;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What fills a disk, in gigabytes. @param taken by the system and the programs; @param items what a person may throw away */
public record Disk(int room, int taken, List<Item> items) {

    static final String KEPT = "kept";
    static final String TRASH = "trash";
    static final String GONE = "gone";

    /** @param of the folder or the program where it is */
    public record Item(
            String id,
            String name,
            int size,
            String of,
            @Nullable String told,
            @Nullable Boolean thrown) {
        String atFirst() {
            return Boolean.TRUE.equals(thrown) ? TRASH : KEPT;
        }
    }

    /** What is in the bin still takes its room. */
    int free(Map<String, String> state) {
        int used = items.stream()
                .filter(item -> !GONE.equals(state.get(setting(item))))
                .mapToInt(Item::size)
                .sum();
        return room - taken - used;
    }

    static String setting(Item item) {
        return "item." + item.id();
    }
}
