package pix.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SeriesTests {

    @Test
    void the_median_of_an_even_number_lies_between_two() {
        assertThat(series(4, 1, 3, 2).median()).isEqualTo(2.5);
        assertThat(series(9, 1, 5).median()).isEqualTo(5);
    }

    @Test
    void each_value_is_compared_with_the_one_beside_it() {
        var ratios = series(10, 30, 90).against(series(10, 10, 10), (one, other) -> one / other);

        assertThat(ratios.text("times")).isEqualTo("3.00 times (1.00 to 9.00, 3 runs)");
    }

    private static Series series(double... values) {
        var series = new Series();
        for (double value : values) series.add(value);
        return series;
    }
}
