package pix.campaigns.participation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows S207 to S222. */
class RetryRuleTests {

    private static final Instant NOW = Instant.parse("2020-01-05T05:06:07Z");

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "S207,  true,  true,  4,  0.9, true,  true,  ",
        "S208,  false, true,  4,  0.9, false, false, ",
        "S209,  true,  false, 4,  0.9, false, false, ",
        "S210,  true,  true,  -1, 0,   false, false, ",
        "S213,  true,  true,  4,  1,   false, true,  ",
        "S216,  true,  true,  3,  0.9, false, false, 86400",
        "S217,  true,  true,  4,  0.9, true,  true,  ",
        "S219,  true,  true,  1,  0.9, false, false, 259200",
        "S220,  false, true,  4,  0.9, false, false, ",
        "S222,  true,  true,  4,  1,   false, true,  "
    })
    void it_may_be_done_again_when_all_the_conditions_are_met(
            String row,
            boolean several,
            boolean open,
            int days,
            double mastery,
            boolean retry,
            boolean reset,
            Long left) {
        var shared = days < 0 ? Optional.<Instant>empty() : Optional.of(NOW.minus(Duration.ofDays(days)));
        var again = new RetryRule(several, open, true, shared, mastery, NOW);

        assertThat(again.canRetry()).isEqualTo(retry);
        assertThat(again.canReset()).isEqualTo(reset);
        assertThat(again.secondsLeft()).isEqualTo(Optional.ofNullable(left));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 1, 3, 4, 400})
    void starting_from_nothing_is_offered_by_no_profile_that_forbids_it(int days) {
        var shared = days < 0 ? Optional.<Instant>empty() : Optional.of(NOW.minus(Duration.ofDays(days)));

        for (var mastery : new double[] {0, 0.5, 0.999, 1}) {
            var allowed = new RetryRule(true, true, true, shared, mastery, NOW);
            var forbidden = new RetryRule(true, true, false, shared, mastery, NOW);

            assertThat(forbidden.canReset()).isFalse();
            assertThat(forbidden.canRetry()).isEqualTo(allowed.canRetry());
            assertThat(allowed.canReset()).isEqualTo(days >= 4);
        }
    }

    @Test
    void nobody_waits_for_what_will_not_be_offered() {
        var yesterday = Optional.of(NOW.minus(Duration.ofDays(1)));

        assertThat(new RetryRule(true, true, false, yesterday, 1, NOW).secondsLeft())
                .isEmpty();
        assertThat(new RetryRule(true, true, true, yesterday, 1, NOW).secondsLeft())
                .isPresent();
        assertThat(new RetryRule(true, true, false, yesterday, 0.9, NOW).secondsLeft())
                .isPresent();
    }
}
