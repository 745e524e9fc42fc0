package pix.bank.families.files;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A thing of the tree as the simulator reads it; {@code parent} is empty for a place.
 *
 * @param size in bytes; none for a folder
 * @param bytes the first bytes of a file that can be looked into, in hexadecimal
 */
record Node(
        String id,
        String parent,
        String name,
        @Nullable Boolean folder,
        @Nullable Boolean archive,
        @Nullable String icon,
        @Nullable Long room,
        @Nullable Long size,
        @Nullable String date,
        @Nullable String text,
        @Nullable Map<String, String> facts,
        @Nullable List<String> tags,
        @Nullable String sync,
        @Nullable List<Entry.Version> versions,
        @Nullable String bytes) {

    boolean isFile() {
        return folder == null;
    }

    String extension() {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(java.util.Locale.ROOT);
    }

    long bytesLong() {
        return size == null ? 0 : size;
    }

    /** Of the form {@code 2026-03-02}; empty if nothing is known. */
    String day() {
        return date == null ? "" : date.substring(0, 10);
    }

    Optional<String> fact(String name) {
        return Optional.ofNullable(facts).map(all -> all.get(name));
    }
}
