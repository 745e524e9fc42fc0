package pix.bank.families.figure;

import java.util.Collection;
import java.util.List;

/** From values to heights on the paper: the vertical axis, from where it begins to the first line above all values. */
record Scale(Figure figure, List<List<Integer>> values) {

    static final int TOP = 64;
    static final int FLOOR = 320;

    int end() {
        int greatest = values.stream()
                .flatMap(Collection::stream)
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
        int ticks = figure.ticks();
        return figure.start() + (greatest - figure.start() + ticks) / ticks * ticks;
    }

    double height(int value) {
        return (FLOOR - TOP) * (value - figure.start()) / (double) (end() - figure.start());
    }

    double y(int value) {
        return FLOOR - height(value);
    }
}
