package pix.campaigns.following;

import static java.util.Objects.requireNonNullElse;

import java.time.LocalDate;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import pix.campaigns.Measure;

/** What is counted of a campaign, of all its participants or of some classes: how many, and the sum of what. */
public record Tally(Map<Key, Count> counts) {

    public record Key(Measure measure, String item) {}

    /** @param total the sum of what is measured over the {@code n} participants */
    public record Count(long n, double total) {
        static final Count NONE = new Count(0, 0);

        OptionalDouble mean() {
            return n == 0 ? OptionalDouble.empty() : OptionalDouble.of(total / n);
        }
    }

    public long participants() {
        return sum(Measure.STARTED).n();
    }

    /** Those who have answered all, whether or not they have sent it. */
    public long completed() {
        return sum(Measure.COMPLETED).n();
    }

    public long shared() {
        return sum(Measure.SHARED).n();
    }

    /** The mean of what participants master, 0 to 1, each by the latest sending; empty when nobody has sent. */
    public OptionalDouble averageMastery() {
        return sum(Measure.MASTERY).mean();
    }

    /** How many of those who sent hold a skill. */
    public long holding(int skill) {
        return of(Measure.HELD, Integer.toString(skill)).n();
    }

    public OptionalDouble averageReached(String topic) {
        return of(Measure.REACHED, topic).mean();
    }

    public OptionalDouble averageAdvice(String topic) {
        return of(Measure.ADVICE, topic).mean();
    }

    /** How many of those who sent master each tenth, from 0 to 9; all that is aimed at is in the last. */
    public long inTenth(int tenth) {
        return of(Measure.MASTERY, Integer.toString(tenth)).n();
    }

    public long atStage(int stage) {
        return of(Measure.STAGE, Integer.toString(stage)).n();
    }

    public long withBadge(String badge) {
        return of(Measure.BADGE, badge).n();
    }

    /** How many in all at the end of each day on which something happened. */
    public TreeMap<LocalDate, Long> cumulative(Measure measure) {
        var days = new TreeMap<LocalDate, Long>();
        counts.forEach((key, count) -> {
            if (key.measure == measure && count.n != 0) days.merge(LocalDate.parse(key.item), count.n, Long::sum);
        });
        long sum = 0;
        for (var day : days.entrySet()) day.setValue(sum += day.getValue());
        return days;
    }

    private Count of(Measure measure, String item) {
        return requireNonNullElse(counts.get(new Key(measure, item)), Count.NONE);
    }

    private Count sum(Measure measure) {
        long n = 0;
        double total = 0;
        for (var count : counts.entrySet()) {
            if (count.getKey().measure != measure) continue;
            n += count.getValue().n;
            total += count.getValue().total;
        }
        return new Count(n, total);
    }
}
