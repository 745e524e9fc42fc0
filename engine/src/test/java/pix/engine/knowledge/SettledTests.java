package pix.engine.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SettledTests {

    private static final Instant NOON = Instant.parse("2027-03-01T12:00:00Z");
    private static final List<Skill> TOPIC = IntStream.rangeClosed(1, 8)
            .mapToObj(level -> new Skill(level, "1.1", "topic", level))
            .toList();

    private final Settled settled = new Settled(TOPIC);
    private Knowledge known = Knowledge.none();

    @Test
    void what_an_earlier_answer_settled_is_left_as_it_is() {
        answers(5, false);
        answers(2, true);

        assertThat(told()).isEqualTo("i+ d+ ? ? d- i- i- i-");
    }

    @Test
    void an_inference_that_is_not_confirmed_takes_the_others_of_its_side_with_it() {
        answers(6, true);
        answers(3, false);

        assertThat(told()).isEqualTo("i+ i+ d- i- i- d+ i- i-");
    }

    @Test
    void an_inference_that_is_confirmed_leaves_the_topic_as_it_was() {
        answers(6, true);
        answers(3, true);

        assertThat(told()).isEqualTo("i+ i+ d+ i+ i+ d+ ? ?");
    }

    @Test
    void a_failure_that_was_only_inferred_is_made_good_with_the_easier_ones() {
        answers(3, false);
        answers(6, true);

        assertThat(told()).isEqualTo("i+ i+ d- i+ i+ d+ i- i-");
    }

    @Test
    void what_was_asked_is_never_changed_by_another_answer() {
        for (long seed = 0; seed < 300; seed++) {
            var chance = new Random(seed);
            var attempt = new SettledTests();
            var given = new HashSet<Integer>();
            for (int question = 0; question < 8; question++) {
                int level = 1 + chance.nextInt(8);
                if (!given.add(level)) continue;
                boolean right = chance.nextBoolean();
                attempt.answers(level, right);

                assertThat(attempt.known.of(level))
                        .contains(new Evidence(level, right ? Status.HELD : Status.MISSING, Origin.DIRECT, NOON));
            }
            assertThat(attempt.known.direct()).as("seed %d", seed).isEqualTo(given);
        }
    }

    @Test
    void what_another_attempt_asked_stays_when_an_inference_of_it_is_confirmed() {
        answers(6, true);
        var later = new Settled(TOPIC);

        known = known.learn(later.shownBy(TOPIC.get(3), false, known, NOON));

        assertThat(told()).isEqualTo("i+ i+ i+ d- i- d+ i- i-");
    }

    @Test
    void what_is_asked_anew_is_learnt_anew() {
        answers(3, false);
        var retry = new Settled(TOPIC);

        known = known.learn(retry.shownBy(TOPIC.get(4), true, Knowledge.none(), NOON));

        assertThat(told()).isEqualTo("i+ i+ i+ i+ d+ i- i- i-");
    }

    private void answers(int level, boolean right) {
        known = known.learn(settled.shownBy(TOPIC.get(level - 1), right, known, NOON));
        settled.add(TOPIC.get(level - 1), right);
    }

    private String told() {
        return String.join(
                " ",
                IntStream.rangeClosed(1, 8)
                        .mapToObj(level -> known.of(level)
                                .map(evidence -> (evidence.isDirect() ? "d" : "i") + (evidence.isHeld() ? "+" : "-"))
                                .orElse("?"))
                        .toList());
    }
}
