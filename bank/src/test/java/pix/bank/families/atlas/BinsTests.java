package pix.bank.families.atlas;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import pix.bank.families.atlas.Atlas.Measure;
import pix.bank.families.atlas.Atlas.Method;

class BinsTests {

    /** Counted 1 to 6 and 20, among 1,000 inhabitants each; a town of 10,000 has 30. */
    static final List<Commune> COMMUNES = IntStream.of(1, 2, 3, 4, 5, 6, 20, 30)
            .mapToObj(counted -> Commune.of("C" + counted, counted == 30 ? 10_000 : 1_000, counted, 1_000))
            .toList();

    @Test
    void widths_follow_the_values_and_may_be_empty() {
        var bins = Bins.of(COMMUNES, Measure.NUMBER, Method.WIDTHS, 4, List.of());

        assertThat(bins.all()).extracting(each -> each.communes().size()).containsExactly(6, 0, 1, 1);
        assertThat(bins.all().getFirst().told()).isEqualTo("de 1 à 8,25");
    }

    @Test
    void ranks_hold_as_many_each_and_tell_true_values() {
        var bins = Bins.of(COMMUNES, Measure.NUMBER, Method.RANKS, 4, List.of());

        assertThat(bins.all()).extracting(each -> each.communes().size()).containsOnly(2);
        assertThat(bins.all().getLast().told()).isEqualTo("de 20 à 30");
    }

    @Test
    void a_rate_puts_the_town_among_the_others() {
        var town = COMMUNES.getLast();

        assertThat(Bins.of(COMMUNES, Measure.NUMBER, Method.RANKS, 4, List.of()).of(town))
                .isEqualTo(4);
        assertThat(Bins.of(COMMUNES, Measure.RATE, Method.RANKS, 4, List.of()).of(town))
                .isEqualTo(2);
    }

    @Test
    void a_value_that_is_a_limit_begins_a_class() {
        var bins = Bins.of(
                COMMUNES, Measure.RATE, Method.LIMITS, 0, List.of(BigDecimal.valueOf(3), BigDecimal.valueOf(5)));

        assertThat(bins.all()).extracting(each -> each.communes().size()).containsExactly(2, 3, 3);
        assertThat(bins.all())
                .extracting(Bins.Bin::told)
                .containsExactly("moins de 3", "de 3 à moins de 5", "5 et plus");
    }
}
