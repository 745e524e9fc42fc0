package pix.web.orga.following;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import pix.campaigns.Measure;
import pix.campaigns.following.Tally;
import pix.web.ui.ReaderTime;

/** How many have begun, finished and sent, and when. */
public record ActivityPage(CampaignHead head, SelectionForm filters, List<String> groups, Tally tally) {

    /** How many in all had begun and had sent at the end of a day. */
    public record Day(String day, long started, long sent) {}

    /** Whole per cent, half going up. */
    public int average() {
        return (int) Math.round(100 * tally.averageMastery().orElse(0));
    }

    /** The days on which something happened, in order. */
    public List<Day> days(ReaderTime time) {
        var started = tally.cumulative(Measure.STARTED);
        var sent = tally.cumulative(Measure.SHARED);
        var days = new TreeSet<>(started.keySet());
        days.addAll(sent.keySet());
        return days.stream()
                .map(day -> new Day(time.day(day), until(day, started), until(day, sent)))
                .toList();
    }

    private static long until(LocalDate day, TreeMap<LocalDate, Long> sums) {
        var last = sums.floorEntry(day);
        return last == null ? 0 : last.getValue();
    }
}
