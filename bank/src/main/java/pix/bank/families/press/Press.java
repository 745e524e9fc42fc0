package pix.bank.families.press;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pix.bank.making.picture.Drawing;

/**
 * What an author writes of a web of sites that publish.
 *
 * @param bookmarks title → address
 * @param layout where the sites that do not say so put an article's marks; drawn when absent
 * @param archive the host of a public archive of pages, see {@link Archive}
 * @param copies what the archive kept
 * @param pictures the pictures of the sites by name, shown where a text says {@code ![legend](picture:name)}
 * @param imageSearch the host where a picture's other appearances are listed, at {@code /resultats?image=name}
 */
public record Press(
        String start,
        @Nullable Map<String, String> bookmarks,
        @Nullable Layout layout,
        List<Site> sites,
        @Nullable String archive,
        @Nullable List<Copy> copies,
        @Nullable Map<String, Drawing> pictures,
        @Nullable String imageSearch) {

    /**
     * A site and what all its pages share.
     *
     * @param look a theme of the style sheet of small webs
     * @param banner a line beside the name: a motto, today's date
     * @param nav title → address of its sections
     * @param footer Markdown at the foot of every page
     */
    public record Site(
            String host,
            String name,
            String look,
            @Nullable String banner,
            @Nullable Map<String, String> nav,
            @Nullable String footer,
            @Nullable Layout layout,
            List<Page> pages) {}

    /**
     * A page; its links may leave out their own site's host.
     *
     * @param path with a query, the page is there for that query only
     * @param kicker a few words above the title: the section, a label
     * @param marks who wrote it and when, put where the layout wants them
     * @param side Markdown in a box beside the text
     * @param foot Markdown under the article: tags, comments, what to read next
     */
    public record Page(
            String path,
            String title,
            @Nullable String kicker,
            @Nullable List<String> marks,
            String text,
            @Nullable String side,
            @Nullable String foot) {}

    /** What the archive kept of an address on a day, written {@code 2024-03-03}. */
    public record Copy(String address, String day, Page page) {}
}
