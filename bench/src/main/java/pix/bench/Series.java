package pix.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleBinaryOperator;

/** The same thing measured several times: the median is quoted, with its range. */
final class Series {

    private final List<Double> values = new ArrayList<>();

    void add(double value) {
        values.add(value);
    }

    /** Each value against the one that was measured beside it. */
    Series against(Series other, DoubleBinaryOperator how) {
        var series = new Series();
        for (int i = 0; i < values.size(); i++) series.add(how.applyAsDouble(values.get(i), other.values.get(i)));
        return series;
    }

    double median() {
        var sorted = values.stream().sorted().toList();
        int half = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(half) : (sorted.get(half - 1) + sorted.get(half)) / 2;
    }

    String text(String unit) {
        var sorted = values.stream().sorted().toList();
        return "%s %s (%s to %s, %d runs)"
                .formatted(
                        Report.number(median()),
                        unit,
                        Report.number(sorted.getFirst()),
                        Report.number(sorted.getLast()),
                        sorted.size());
    }
}
