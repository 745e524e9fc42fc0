package pix.bank.families.feeds;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import pix.bank.families.feeds.FeedWorld.Feed;
import pix.bank.families.feeds.FeedWorld.Item;
import pix.bank.families.feeds.FeedWorld.Site;
import pix.bank.question.Draw;

/** All that the sites have published, with drawn days and hours, no two at the same minute. */
record Published(LocalDateTime now, List<Entry> entries) {

    private static final String COMMENT = "commentaire";

    static Published of(FeedWorld world, Draw draw) {
        var now = world.today().atTime(18, 0);
        var entries = new ArrayList<Entry>();
        int number = 0;
        for (var site : world.sites())
            for (int place = 0; place < site.items().size(); place++)
                entries.add(entry(site, place, at(world, site.items().get(place), number++, draw)));
        return new Published(now, List.copyOf(entries));
    }

    /** The minute is the item's own, so that the order is never in doubt. */
    private static LocalDateTime at(FeedWorld world, Item item, int number, Draw draw) {
        int days = draw.between(item.ago().getFirst(), item.ago().getLast());
        return world.today().minusDays(days).atTime(draw.between(7, 16), number % 60);
    }

    private static Entry entry(Site site, int place, LocalDateTime at) {
        var item = site.items().get(place);
        var link = "https://" + site.host() + "/a/" + (place + 1);
        return new Entry(
                link,
                site.name(),
                feeds(site, item),
                item.title(),
                item.text(),
                at,
                item.story() == null ? link : item.story());
    }

    private static List<String> feeds(Site site, Item item) {
        return site.feeds().stream()
                .filter(feed -> feed.moved() == null && isIn(feed, item))
                .map(feed -> site.host() + feed.path())
                .toList();
    }

    private static boolean isIn(Feed feed, Item item) {
        return feed.only() == null ? !COMMENT.equals(item.kind()) : feed.only().equals(item.kind());
    }

    /** What a site's own feed holds, newest first. */
    List<Entry> of(String feed) {
        return entries.stream()
                .filter(entry -> entry.feeds().contains(feed))
                .sorted(Comparator.comparing(Entry::at).reversed())
                .toList();
    }
}
