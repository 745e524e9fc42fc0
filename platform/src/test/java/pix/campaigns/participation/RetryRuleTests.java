package pix.campaigns.participation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rows S207 to S222 of the reference cases. */
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
}
