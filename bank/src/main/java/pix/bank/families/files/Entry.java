package pix.bank.families.files;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A file, a folder (it has {@code items}) or an archive, as an author writes it; or {@code many} files drawn by chance.
 *
 * @param name for many: with {@code <word>} for one of {@code words} and {@code #} signs for a number of as many digits
 * @param id what the state calls it; without one, its place in the tree
 * @param icon what a place is: computer, key, disk, cloud, network, phone
 * @param size such as {@code 1,4 Mo}; one Ko is 1000 bytes
 * @param room how much a place can hold
 * @param date {@code 2026-03-02} or {@code 2026-03-02T10:20}
 * @param text what is read when it is opened
 * @param facts what else is known of it: name → value
 * @param sync on a drive: online, local, waiting, conflict, error
 * @param sample the true format, whose first bytes can then be looked at
 */
public record Entry(
        String name,
        @Nullable String id,
        @Nullable String icon,
        @Nullable String size,
        @Nullable String room,
        @Nullable String date,
        @Nullable String text,
        @Nullable Map<String, String> facts,
        @Nullable List<String> tags,
        @Nullable String sync,
        @Nullable List<Version> versions,
        @Nullable String sample,
        @Nullable Boolean archive,
        @Nullable List<Entry> items,
        @Nullable Many many) {

    /** A state of a file that was kept. */
    public record Version(
            String id, String date, String by, @Nullable String note, String text) {}

    /**
     * @param step how numbers go on, from the first to as many as the second
     * @param sizes smallest and largest
     * @param facts name → the values among which one is drawn
     */
    public record Many(
            int count,
            @Nullable Integer from,
            @Nullable List<Integer> step,
            @Nullable Map<String, List<String>> words,
            List<LocalDate> between,
            List<String> sizes,
            @Nullable Map<String, List<String>> facts) {}
}
