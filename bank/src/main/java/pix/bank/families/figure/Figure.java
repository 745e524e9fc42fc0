package pix.bank.families.figure;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an author writes of a chart to be read.
 *
 * @param unit what the vertical axis counts, such as {@code Visiteurs}
 * @param across what the horizontal axis shows; absent when its labels say it
 * @param step values are multiples of it, so that each can be read
 * @param ticks from one line of the grid to the next
 * @param from where the vertical axis begins, 0 if absent: another number cuts it
 * @param ask the value that a question is about; the first of the first series if absent
 */
public record Figure(
        Kind kind,
        String title,
        String unit,
        @Nullable String across,
        List<String> labels,
        List<Series> series,
        int step,
        int ticks,
        @Nullable Integer from,
        @Nullable Asked ask) {

    /** Areas are squares whose side follows the value: twice as much looks like four times. */
    public enum Kind {
        BARS,
        LINES,
        AREAS
    }

    /** @param range values are drawn between these, all different; @param values or stand here, one a label */
    public record Series(
            String name,
            @Nullable List<Integer> range,
            @Nullable List<Integer> values) {}

    public record Asked(@Nullable String series, @Nullable String label) {}

    int start() {
        return from == null ? 0 : from;
    }

    /** The place of the series that is asked about. */
    int asked() {
        var name = ask == null ? null : ask.series();
        return name == null ? 0 : series.stream().map(Series::name).toList().indexOf(name);
    }

    /** The place of the label that is asked about. */
    int at() {
        var label = ask == null ? null : ask.label();
        return label == null ? 0 : labels.indexOf(label);
    }
}
