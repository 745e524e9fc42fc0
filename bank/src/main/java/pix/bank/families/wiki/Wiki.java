package pix.bank.families.wiki;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An online encyclopaedia, as an author writes it.
 *
 * @param start slug of the article that is open first; absent: the front page
 * @param look a theme of the sites' style sheet
 */
public record Wiki(
        String host,
        String name,
        String look,
        @Nullable String tagline,
        @Nullable String start,
        List<Article> articles) {

    /**
     * An article, either still ({@code text}) or with a past ({@code versions}).
     *
     * @param text Markdown; {@code ##} and {@code ###} make its contents
     * @param box facts in short, label → value
     * @param versions from the first to the present one
     * @param talk the discussion page, Markdown
     */
    public record Article(
            String slug,
            String title,
            @Nullable String text,
            @Nullable Map<String, String> box,
            @Nullable List<Version> versions,
            @Nullable String talk) {

        /** The versions there have been; a still article has one, of which nothing is told. */
        List<Revision> past() {
            return versions == null ? List.of(Revision.still(text == null ? "" : text)) : Revision.past(versions);
        }

        boolean isCollaborative() {
            return versions != null;
        }
    }

    /**
     * What someone changed.
     *
     * @param when {@code 2024-03-02 14:07}
     * @param note the author's word on it, may be absent
     * @param set piece of the article → its new Markdown; pieces stand in the alphabetical order of their names
     * @param drop pieces taken away
     */
    public record Version(
            String when,
            String who,
            @Nullable String note,
            @Nullable Map<String, String> set,
            @Nullable List<String> drop) {}
}
