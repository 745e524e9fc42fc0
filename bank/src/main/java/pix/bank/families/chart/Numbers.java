package pix.bank.families.chart;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import pix.bank.question.Draw;

/** Draws the numbers of a table, column after column. */
final class Numbers {

    private final int rows;
    private final Draw draw;
    private final Map<String, List<Integer>> drawn = new HashMap<>();

    Numbers(int rows, Draw draw) {
        this.rows = rows;
        this.draw = draw;
    }

    List<Integer> of(Dataset.Column column) {
        var values = column.wave() != null
                ? wave(column.wave())
                : column.follows() != null
                        ? following(requireNonNull(drawn.get(column.follows())), requireNonNull(column.range()))
                        : apart(requireNonNull(column.range(), column.name() + " has no range"));
        drawn.put(column.name(), values);
        return values;
    }

    /** All different, so that none is equal first. */
    private List<Integer> apart(List<Integer> range) {
        var values = new ArrayList<Integer>();
        var taken = new HashSet<Integer>();
        while (values.size() < rows) {
            int value = draw.between(range.get(0), range.get(1));
            if (taken.add(value)) values.add(value);
        }
        return values;
    }

    /** Up to the top somewhere past the middle, then down, with a little noise. */
    private List<Integer> wave(List<Integer> range) {
        double top = rows * draw.between(50, 70) / 100.0;
        var values = new ArrayList<Integer>();
        for (int row = 0; row < rows; row++) {
            double far = row < top ? (top - row) / (top * 1.05) : (row - top) / ((rows - top) * 1.2);
            values.add(within(range, 1 - far * far, 4));
        }
        return values;
    }

    private List<Integer> following(List<Integer> leader, List<Integer> range) {
        double least = Collections.min(leader);
        double greatest = Collections.max(leader);
        return leader.stream()
                .map(value -> within(range, (value - least) / (greatest - least), 7))
                .toList();
    }

    /** @param share from 0, the first number, to 1, the second; @param noise in hundredths of the range */
    private int within(List<Integer> range, double share, int noise) {
        int span = range.get(1) - range.get(0);
        double noisy = span * (share + draw.between(-noise, noise) / 100.0);
        return (int) Math.round(range.get(0) + noisy);
    }
}
