package pix.bank.families.chart;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pix.bank.families.Expected;

/**
 * What an author writes of a table to be drawn.
 *
 * @param title of the table
 * @param columns the first holds labels
 * @param labelled the chart also gets a title, the names of its axes, a legend and a source
 * @param expect for {@code answer: {kind: trial}}: the right state, {@code title}, {@code up}, {@code source} as typed
 */
public record Dataset(
        String title,
        List<Column> columns,
        @Nullable Boolean labelled,
        @Nullable Expected expect) {

    /**
     * A column; the values of a column of numbers are drawn, one way or another.
     *
     * @param unit after the name, may be absent
     * @param labels words, one a row: of the first column only
     * @param range each value apart, between two whole numbers
     * @param wave values that rise from the first number to the second and fall again, as a day or a year does
     * @param follows the name of an earlier column: {@code range} is then for its least value and its greatest
     */
    public record Column(
            String name,
            @Nullable String unit,
            @Nullable List<String> labels,
            @Nullable List<Integer> range,
            @Nullable List<Integer> wave,
            @Nullable String follows) {

        boolean isNumber() {
            return labels == null;
        }
    }
}
