package pix.accounts.address;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PausedActionTests {

    @ParameterizedTest
    @EnumSource(PausedAction.class)
    void pauses_grow_to_the_longest_and_never_shrink(PausedAction action) {
        var pauses = IntStream.rangeClosed(1, 5_000)
                .mapToObj(action::pauseAfter)
                .flatMap(Optional::stream)
                .toList();

        assertThat(pauses).isSorted().hasSizeGreaterThan(20);
        assertThat(pauses.getLast()).isEqualTo(pauses.get(pauses.size() - 2));
        assertThat(pauses.get(1)).isEqualTo(pauses.getFirst().multipliedBy(2));
    }

    @Test
    void a_pupil_is_guessed_five_times_and_then_more_and_more_slowly() {
        assertThat(IntStream.rangeClosed(1, 11).mapToObj(PausedAction.IDENTITY_OF_STUDENT::pauseAfter))
                .filteredOn(Optional::isPresent)
                .containsExactly(
                        Optional.of(Duration.ofMinutes(1)),
                        Optional.of(Duration.ofMinutes(2)),
                        Optional.of(Duration.ofMinutes(4)));
    }
}
