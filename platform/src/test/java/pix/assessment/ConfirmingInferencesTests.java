package pix.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pix.assessment.ReplayKnowledge.Comparison;
import pix.engine.adaptive.Confirmation;
import pix.testing.PlatformTest;
import pix.testing.TestClock;

/** A first test of a competence also asks what was only inferred; the other tests do not. */
@PlatformTest
class ConfirmingInferencesTests {

    @Autowired
    Learners learners;

    @Autowired
    ReplayKnowledge replay;

    @Autowired
    AttemptProgress progress;

    @Autowired
    TestClock clock;

    ALearner ada;

    @BeforeEach
    void a_learner() {
        ada = learners.newcomer();
    }

    @Test
    void however_it_is_answered_the_log_folds_to_what_is_known() {
        int confirmed = 0;
        for (long seed = 1; seed <= 8; seed++) confirmed += confirmedOf(seed);

        assertThat(confirmed).isPositive();
    }

    /** How many of the questions of one attempt, answered by chance, ask again what was only inferred. */
    private int confirmedOf(long seed) {
        ada = learners.newcomer();
        var attempt = ada.starts();
        var chance = new Random(seed);
        int confirmed = 0;
        while (ada.sees(attempt).isOpen()) {
            if (isConfirming(ada.sees(attempt))) confirmed++;
            ada.sends(attempt, chance.nextBoolean() ? ada.rightAnswer(attempt) : ada.pass(attempt));
            clock.advance(Duration.ofSeconds(30));
        }

        assertThat(replay.replay(ada.id)).isEqualTo(Comparison.SAME);
        assertThat(ada.sees(attempt).trail().stream()
                        .map(answer -> answer.challenge().skill()))
                .doesNotHaveDuplicates();
        return confirmed;
    }

    @Test
    void a_test_goes_on_to_sixteen_questions_and_its_progress_with_it() {
        var attempt = ada.starts();
        var progresses = new ArrayList<Integer>();
        for (boolean right = true; ada.sees(attempt).isOpen(); right = !right) {
            progresses.add(progress.percent(ada.sees(attempt)));
            ada.sends(attempt, right ? ada.rightAnswer(attempt) : ada.pass(attempt));
        }

        assertThat(ada.sees(attempt).trail()).hasSizeBetween(Confirmation.MOST_QUESTIONS - 2, 18);
        assertThat(progresses).isSorted().allMatch(percent -> percent < 100);
        assertThat(progress.percent(ada.sees(attempt))).isEqualTo(100);
    }

    @Test
    void what_was_asked_elsewhere_is_not_asked_again_nor_changed_by_a_confirmation() {
        var elsewhere = ada.succeeds(ada.starts(ada.skills(1, 4)));
        var asked = asked(elsewhere);

        var end = ada.fails(ada.starts());

        assertThat(asked(end)).doesNotContainAnyElementsOf(asked);
        assertThat(asked).allMatch(skill -> end.knowledge().holds(skill));
        assertThat(replay.replay(ada.id)).isEqualTo(Comparison.SAME);
    }

    @Test
    void a_retry_and_a_parcours_take_inferences_as_they_are() {
        var first = ada.fails(ada.starts());
        clock.advance(Duration.ofDays(5));
        var retry = ada.starts();
        while (ada.sees(retry).isOpen()) {
            assertThat(isConfirming(ada.sees(retry))).isFalse();
            ada.sends(retry, ada.pass(retry));
        }

        var eve = learners.newcomer();
        var parcours = eve.starts(eve.skills(1, 8));
        while (eve.sees(parcours).isOpen()) {
            assertThat(isConfirming(eve.sees(parcours))).isFalse();
            eve.sends(parcours, eve.pass(parcours));
        }

        assertThat(first.trail().size()).isGreaterThan(ada.sees(retry).trail().size());
    }

    /** Nothing is unknown of what is asked. */
    private static boolean isConfirming(Attempt attempt) {
        int asked = attempt.question().orElseThrow().challenge().skill();
        return attempt.considered()
                .of(asked)
                .filter(evidence -> !evidence.isDirect())
                .isPresent();
    }

    private static List<Integer> asked(Attempt attempt) {
        return attempt.trail().stream()
                .map(answer -> answer.challenge().skill())
                .toList();
    }
}
