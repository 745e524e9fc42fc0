package pix.engine.judging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import pix.engine.judging.Judgement.Refused;

class TryingAnAnswerTests {

    static final AnswerKey EVEN =
            new AnswerKey.Tried(state -> state.getOrDefault("n", "").endsWith("2"));

    @Test
    void the_state_that_passes_the_trial_is_right_and_another_is_wrong() {
        assertThat(Judge.judge(EVEN, new Answer.Fields(Map.of("n", "12"))).correct())
                .isTrue();
        assertThat(Judge.judge(EVEN, new Answer.Fields(Map.of("n", "13"))).correct())
                .isFalse();
    }

    @Test
    void only_a_state_can_be_tried() {
        assertThat(Judge.judge(EVEN, new Answer.Fields(Map.of()))).isInstanceOf(Refused.class);
        assertThat(Judge.judge(EVEN, new Answer.Text("12"))).isInstanceOf(Refused.class);
        assertThat(Judge.judge(EVEN, new Answer.Choices(List.of("12")))).isInstanceOf(Refused.class);
    }
}
