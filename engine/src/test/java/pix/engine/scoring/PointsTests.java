package pix.engine.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PointsTests {

    @Test
    void a_fraction_is_in_lowest_terms() {
        assertThat(Points.of(8, 6)).isEqualTo(Points.of(4, 3));
        assertThat(Points.of(-8, -6)).isEqualTo(Points.of(4, 3));
        assertThat(Points.of(0, 7)).isEqualTo(Points.ZERO);
    }

    @Test
    void floor_goes_down_below_zero_too() {
        assertThat(Points.of(7, 2).floor()).isEqualTo(3);
        assertThat(Points.of(-7, 2).floor()).isEqualTo(-4);
    }

    @Test
    void fractions_are_compared_by_value() {
        assertThat(Points.of(8, 3)).isGreaterThan(Points.of(5, 2)).isLessThan(Points.of(3));
    }

    @Test
    void shares_of_all_sizes_add_up_exactly_in_any_order() {
        for (long seed = 0; seed < 50; seed++) {
            var shares = new ArrayList<Points>();
            for (int sharing = 2; sharing <= 30; sharing++)
                for (int share = 0; share < sharing; share++) shares.add(Points.of(8, sharing));
            Collections.shuffle(shares, new Random(seed));

            assertThat(shares.stream().reduce(Points.ZERO, Points::plus))
                    .as("seed %d", seed)
                    .isEqualTo(Points.of(29 * 8));
        }
    }

    @Test
    void what_does_not_fit_fails_rather_than_lies() {
        var large = Points.of(Long.MAX_VALUE, 1);

        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> large.plus(Points.of(1)));
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> Points.of(1, 0));
    }
}
