package pix.bank.families.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A way of writing a page: an article, a forum's thread, a report… Texts have holes, as {@link Slots} says.
 *
 * @param looks the sites where it is found
 * @param medium what the filter by type sees; absent, a page
 * @param folder the first part of its addresses
 * @param extension of its files, absent for a page
 * @param by who signs, absent if nobody does
 */
record Genre(
        List<String> looks,
        @Nullable Medium medium,
        @Nullable String language,
        String folder,
        @Nullable String extension,
        @Nullable String by,
        List<String> titles,
        List<String> openings,
        List<String> middles,
        List<String> closings) {

    Medium kind() {
        return medium == null ? Medium.PAGE : medium;
    }

    String tongue() {
        return language == null ? "fr" : language;
    }

    String ending() {
        return extension == null ? "" : '.' + extension;
    }
}
