package pix.bank.families.feeds;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an author writes of sites with feeds and of the tool that follows them.
 *
 * @param reader the host of the tool
 * @param today the day it is there
 * @param follows what is followed at the start: addresses of feeds, each with {@code @folder} or not
 * @param board with a board, the tool sorts and shares; without, it only reads
 * @param asks name → a question whose answer is a value of that name for the texts; every other answer differs from the
 *     one named {@code code}
 */
public record FeedWorld(
        String start,
        Map<String, String> bookmarks,
        String reader,
        String readerName,
        LocalDate today,
        @Nullable List<String> follows,
        @Nullable Board board,
        List<Site> sites,
        Map<String, Ask> asks) {

    /** @param about a line for the board's list of sources */
    public record Site(
            String host,
            String name,
            String look,
            @Nullable String tagline,
            @Nullable Map<String, String> menu,
            @Nullable String foot,
            String home,
            @Nullable Map<String, String> pages,
            @Nullable String about,
            List<Feed> feeds,
            List<Item> items) {}

    /**
     * A feed: all that the site publishes, or one kind of it.
     *
     * @param path as {@code /flux.xml}
     * @param only the kind of item it holds; absent: all but {@code commentaire}
     * @param moved a dead feed says where the living one is
     */
    public record Feed(
            String path,
            String title,
            @Nullable String only,
            @Nullable String moved) {}

    /**
     * Something published.
     *
     * @param ago days before today, drawn between two
     * @param kind a category, or {@code commentaire}
     * @param story the same word for items that tell the same thing
     */
    public record Item(
            String title,
            String text,
            List<Integer> ago,
            @Nullable String kind,
            @Nullable String story) {}

    /** @param request the page where the group says what it needs, title → Markdown */
    public record Board(String requestTitle, String request) {}

    /** @param give {@code count}, {@code title}, {@code site}, {@code day} or {@code reference}; @param rank 1 is the first */
    public record Ask(Rules rules, String give, @Nullable Integer rank) {

        int place() {
            return rank == null ? 0 : rank - 1;
        }
    }
}
