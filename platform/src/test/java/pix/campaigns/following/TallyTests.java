package pix.campaigns.following;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pix.bank.framework.Text;
import pix.campaigns.Measure;
import pix.campaigns.following.Tally.Count;
import pix.campaigns.following.Tally.Key;
import pix.campaigns.participation.AParticipation;
import pix.campaigns.participation.Previous;
import pix.campaigns.participation.Result;

/** Figures of a campaign. Rows H4 to H14. */
class TallyTests {

    static final Result HALF = AParticipation.test(0.5, 2, Set.of(), Set.of());

    @Test
    void h8_nobody_has_sent_so_there_is_no_average() {
        assertThat(new Tally(Map.of()).averageMastery()).isEqualTo(OptionalDouble.empty());
    }

    @Test
    void h14_the_average_is_the_mean_of_the_latest_sendings() {
        var tally = new Tally(Map.of(
                new Key(Measure.MASTERY, "4"), new Count(1, 0.48), new Key(Measure.MASTERY, "2"), new Count(1, 0.26)));

        assertThat(tally.averageMastery()).hasValue(0.37);
        assertThat(tally.inTenth(4)).isOne();
    }

    @Test
    void h13_curves_add_up_day_after_day() {
        var tally = new Tally(Map.of(
                new Key(Measure.STARTED, "2027-03-01"), new Count(2, 0),
                new Key(Measure.STARTED, "2027-03-03"), new Count(1, 0),
                new Key(Measure.SHARED, "2027-03-03"), new Count(1, 0)));

        assertThat(tally.cumulative(Measure.STARTED))
                .containsExactly(Map.entry(LocalDate.of(2027, 3, 1), 2L), Map.entry(LocalDate.of(2027, 3, 3), 3L));
        assertThat(tally.cumulative(Measure.SHARED)).containsExactly(Map.entry(LocalDate.of(2027, 3, 3), 1L));
        assertThat(tally.participants()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            case | held | targeted | percentage
            H4   | 20   | 42       | 48
            H5   | 15.5 | 42       | 37
            H7   | 13.4 | 16       | 84
            """)
    void the_part_of_a_competence_that_is_held_is_a_whole_per_cent(
            String name, double held, int targeted, int percentage) {
        var result = new CompetenceResult("1.1", new Text("", ""), held, targeted, targeted);

        assertThat(result.percentage()).isEqualTo(percentage);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            case | before | now | evolution
            H10  | 0.5    | 0.7 | INCREASE
            H10  | 0.7    | 0.5 | DECREASE
            H10  | 0.5    | 0.5 | STABLE
            """)
    void a_sending_is_compared_with_the_one_before(String name, double before, double now, Evolution evolution) {
        assertThat(Evolution.between(before, now)).isEqualTo(evolution);
    }

    @Test
    void h10_the_only_sending_is_compared_with_nothing() {
        assertThat(evolution(HALF, Optional.empty())).isEmpty();
        assertThat(evolution(HALF, Optional.of(new Previous(0.4, Optional.empty()))))
                .contains(Evolution.INCREASE);
    }

    @Test
    void a_profile_is_compared_by_its_pix_whatever_they_are_a_share_of() {
        var now = AParticipation.profile(0.1, 80, List.of());

        assertThat(evolution(now, Optional.of(new Previous(0.2, Optional.of(80)))))
                .contains(Evolution.STABLE);
        assertThat(evolution(now, Optional.of(new Previous(0.05, Optional.of(90)))))
                .contains(Evolution.DECREASE);
    }

    private static Optional<Evolution> evolution(Result now, Optional<Previous> before) {
        return Evolution.of(AParticipation.sent(now, before));
    }
}
