package pix.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pix.assessment.Gain.LevelUp;
import pix.testing.PlatformTest;
import pix.testing.TestClock;

@PlatformTest
class GainsTests {

    @Autowired
    Learners learners;

    @Autowired
    Profiles profiles;

    @Autowired
    Gains gains;

    @Autowired
    TestClock clock;

    ALearner ada;

    @BeforeEach
    void a_learner() {
        ada = learners.newcomer();
    }

    @Test
    void a_first_test_brings_all_that_the_profile_has() {
        var end = ada.succeeds(ada.starts());

        var gain = gains.since(end, 0);

        var profile = profiles.of(ada.id);
        int level = profile.of(ALearner.COMPETENCE)
                .orElseThrow()
                .scorecard()
                .orElseThrow()
                .score()
                .level();
        assertThat(gain.after()).isEqualTo(profile.profile());
        assertThat(gain.before().pix()).isZero();
        assertThat(gain.pix(ALearner.COMPETENCE)).isEqualTo(profile.pix());
        assertThat(gain.levelUps()).containsExactly(new LevelUp(ALearner.COMPETENCE, level));
    }

    @Test
    void from_one_look_back_to_the_next_nothing_is_counted_twice_or_left_out() {
        var attempt = ada.starts();
        int brought = 0;
        while (ada.sees(attempt).isOpen()) {
            ada.sends(attempt, ada.rightAnswer(attempt));
            var now = ada.sees(attempt);
            if (now.isAtCheckpoint())
                brought += gains.since(now, now.lookedBackOn()).pix(ALearner.COMPETENCE);
        }

        assertThat(brought).isPositive().isEqualTo(profiles.of(ada.id).pix());
    }

    @Test
    void what_came_before_and_after_a_test_is_not_counted_for_it() {
        var easy = ada.skills(1, 2);
        ada.succeeds(ada.starts(easy));
        int before = profiles.of(ada.id).pix();
        clock.advance(Duration.ofMinutes(1));
        var failed = ada.fails(ada.starts());
        int after = profiles.of(ada.id).pix();
        clock.advance(Duration.ofDays(5));
        ada.succeeds(ada.starts(ada.skills(1, 8)));

        var gain = gains.since(failed, 0);

        assertThat(before).isPositive();
        assertThat(gain.before().pix()).isEqualTo(before);
        assertThat(gain.after().pix()).isEqualTo(after);
        assertThat(gain.levelUps()).isEmpty();
        assertThat(profiles.of(ada.id).pix()).isGreaterThan(after);
    }

    @Test
    void a_test_that_asked_nothing_brought_nothing() {
        ada.succeeds(ada.starts(ada.skills(1, 8)));
        var nothing = ada.sees(ada.starts(ada.skills(1, 8)));

        assertThat(nothing.trail()).isEmpty();
        assertThat(gains.since(nothing, 0).levelUps()).isEmpty();
        assertThat(gains.since(nothing, 0).pix(ALearner.COMPETENCE)).isZero();
    }
}
