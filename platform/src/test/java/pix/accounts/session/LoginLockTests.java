package pix.accounts.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows S241 to S250. */
class LoginLockTests {

    static final Instant NOON = Instant.parse("2027-03-01T12:00:00Z");

    @ParameterizedTest
    @ValueSource(ints = {1, 5, 9, 11, 15, 19, 21, 49})
    void most_failures_close_nothing(int failures) {
        assertThat(after(failures).isClosed(NOON)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"10, 2", "20, 4", "30, 8", "40, 16"})
    void each_tenth_failure_in_a_row_locks_for_twice_as_long(int failures, int minutes) {
        var lock = after(failures);
        var end = NOON.plus(Duration.ofMinutes(minutes));

        assertThat(lock.lockedUntil()).contains(end);
        assertThat(lock.isClosed(end.minusMillis(1))).isTrue();
        assertThat(lock.isClosed(end)).isFalse();
    }

    @Test
    void the_fiftieth_failure_blocks_for_good() {
        var lock = after(50);

        assertThat(lock).isEqualTo(new LoginLock(50, Optional.empty(), Optional.of(NOON)));
        assertThat(lock.isClosed(NOON.plus(Duration.ofDays(365)))).isTrue();
    }

    @Test
    void the_tries_left_are_told_near_the_limit_only() {
        assertThat(after(15).triesLeft()).isEmpty();
        assertThat(after(44).triesLeft()).isEmpty();
        assertThat(after(45).triesLeft()).contains(5);
        assertThat(after(49).triesLeft()).contains(1);
        assertThat(after(50).triesLeft()).isEmpty();
    }

    private static LoginLock after(int failures) {
        var lock = LoginLock.OPEN;
        for (var i = 0; i < failures; i++) lock = lock.afterFailure(NOON);
        return lock;
    }
}
