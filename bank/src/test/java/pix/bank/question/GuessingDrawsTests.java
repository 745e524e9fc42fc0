package pix.bank.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/**
 * Whoever sees what a question shows tries to compute what it hides. The attack finds the state of {@link Random}, which
 * drew the questions before, from 26 small numbers; on our draws it finds nothing.
 */
class GuessingDrawsTests {

    /** A number below this tells its five lowest bits, and with them those of the state. */
    static final int SMALL = 96;

    static final int SEEN = 26;
    static final int PREDICTED = 20;

    @RepeatedTest(3)
    void the_attack_predicts_what_a_linear_generator_draws_next(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        var seen = drawn(random::nextInt, SEEN);

        var state = stateAfter(seen);

        assertThat(state).isPresent();
        assertThat(continued(state.getAsLong())).isEqualTo(drawn(random::nextInt, PREDICTED));
    }

    @RepeatedTest(3)
    void the_attack_finds_nothing_in_a_draw(RepetitionInfo repetition) {
        var draw = Seeds.known(repetition.getCurrentRepetition()).draw("@motcle1", 1);

        assertThat(stateAfter(drawn(count -> draw.between(0, count - 1), SEEN))).isEmpty();
    }

    private static List<Integer> drawn(IntUnaryOperator below, int many) {
        return IntStream.range(0, many)
                .map(_ -> below.applyAsInt(SMALL))
                .boxed()
                .toList();
    }

    // The generator of java.util.Random: state = state × A + C on 48 bits, its 31 highest are drawn.
    private static final long A = 0x5DEECE66DL;
    private static final long C = 0xBL;
    private static final int HIDDEN = 17;
    private static final int LOW = HIDDEN + 5;

    /** The state after the numbers: first its 22 lowest bits, which depend on no others, then the 26 highest. */
    private static OptionalLong stateAfter(List<Integer> seen) {
        var numbers = seen.stream().mapToInt(each -> each).toArray();
        for (long low : lows(numbers))
            for (long high = 0; high < 1L << (48 - LOW); high++) {
                long after = follow(high << LOW | low, numbers, 48, SMALL);
                if (after >= 0) return OptionalLong.of(after);
            }
        return OptionalLong.empty();
    }

    private static List<Long> lows(int[] numbers) {
        var lows = new ArrayList<Long>();
        for (long low = 0; low < 1L << LOW; low++) if (follow(low, numbers, LOW, 32) >= 0) lows.add(low);
        return lows;
    }

    /** From the state of the first number through all others, on so many bits; negative when one differs. */
    private static long follow(long first, int[] numbers, int bits, int modulus) {
        long state = first;
        for (int place = 0; place < numbers.length; place++) {
            if (place > 0) state = state * A + C & (1L << bits) - 1;
            if ((state >>> HIDDEN) % modulus != numbers[place] % modulus) return -1;
        }
        return state;
    }

    private static List<Integer> continued(long state) {
        var drawn = new ArrayList<Integer>();
        for (int each = 0; each < PREDICTED; each++) {
            state = state * A + C & (1L << 48) - 1;
            drawn.add((int) ((state >>> HIDDEN) % SMALL));
        }
        return drawn;
    }
}
