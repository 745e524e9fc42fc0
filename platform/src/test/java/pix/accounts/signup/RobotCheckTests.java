package pix.accounts.signup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import pix.testing.StorageTest;
import pix.testing.TestClock;

@StorageTest
class RobotCheckTests {

    @Autowired
    RobotCheck robots;

    @Autowired
    TestClock clock;

    @Test
    void whoever_does_the_work_passes_once() {
        var solution = ARobot.solves(robots.challenge());

        assertThat(robots.accepts(solution)).isTrue();
        assertThat(robots.accepts(solution)).isFalse();
    }

    @Test
    void a_guess_does_not_pass() {
        assertThat(robots.accepts(ARobot.answers(robots.challenge(), -1))).isFalse();
    }

    @Test
    void a_solution_is_worth_nothing_after_an_hour() {
        var solution = ARobot.solves(robots.challenge());

        clock.advance(Duration.ofHours(1));

        assertThat(robots.accepts(solution)).isFalse();
    }

    @Test
    void the_hour_cannot_be_made_longer() {
        var given = robots.challenge();
        var later = given.salt().replaceFirst("expires=\\d+", "expires=9999999999");
        assertThat(later).isNotEqualTo(given.salt());

        var forged =
                new RobotChallenge(given.algorithm(), given.challenge(), given.maxnumber(), later, given.signature());

        assertThat(robots.accepts(ARobot.answers(forged, 0))).isFalse();
    }

    @Test
    void a_challenge_of_ones_own_making_does_not_pass() throws Exception {
        var salt = "0123456789ab?expires=9999999999&";
        var easy = org.altcha.altcha.Altcha.hashHex(org.altcha.altcha.Altcha.Algorithm.SHA256, salt + "7");
        var forged = new RobotChallenge("SHA-256", easy, 10, salt, "0".repeat(64));

        assertThat(robots.accepts(ARobot.solves(forged))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "not base64 !", "e30=", "bnVsbA==", "W10=", "eyJudW1iZXIiOiJ4In0="})
    void nonsense_does_not_pass(String sent) {
        assertThat(robots.accepts(sent)).isFalse();
    }

    @Test
    void an_endless_answer_is_not_even_read() {
        assertThat(robots.accepts(Base64.getEncoder().encodeToString(new byte[100_000])))
                .isFalse();
    }
}
