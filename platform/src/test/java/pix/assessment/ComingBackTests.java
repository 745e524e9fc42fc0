package pix.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pix.assessment.StartOutcome.Ready;
import pix.assessment.StartOutcome.Reason;
import pix.assessment.StartOutcome.Refused;
import pix.bank.framework.Device;
import pix.content.RunningRelease;
import pix.engine.scoring.Scorecard;
import pix.testing.PlatformTest;
import pix.testing.TestClock;

@PlatformTest
class ComingBackTests {

    @Autowired
    Learners learners;

    @Autowired
    StartAttempt start;

    @Autowired
    ResetCompetence reset;

    @Autowired
    RunningRelease release;

    @Autowired
    Profiles profiles;

    @Autowired
    ReplayKnowledge replay;

    @Autowired
    TestClock clock;

    ALearner ada;

    @BeforeEach
    void a_learner() {
        ada = learners.newcomer();
    }

    @Test
    void starting_twice_resumes_the_same_attempt_at_the_same_question() {
        var first = ada.starts();
        var question = ada.sees(first).question();

        assertThat(ada.starts()).isEqualTo(first);
        assertThat(ada.sees(first).question()).isEqualTo(question);
    }

    @Test
    void ten_clicks_at_once_start_one_attempt() throws Exception {
        List<Callable<StartOutcome>> clicks = Stream.<Callable<StartOutcome>>generate(
                        () -> () -> start.start(ada.id, ALearner.COMPETENCE, Device.DESKTOP))
                .limit(10)
                .toList();

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var started = threads.invokeAll(clicks).stream()
                    .map(click -> click.resultNow())
                    .distinct();
            assertThat(started).hasSize(1);
        }
    }

    @Test
    void a_competence_starts_if_its_first_level_can_be_reached_and_is_to_come_otherwise() {
        release.framework().competences().forEach(competence -> {
            long first = release.playable().stream()
                    .filter(skill -> skill.competence().equals(competence.code()) && skill.level() == 1)
                    .count();
            var started = start.start(ada.id, competence.code(), Device.DESKTOP);

            assertThat(started instanceof Ready).as(competence.code()).isEqualTo(first >= 2);
            if (first < 2) assertThat(started).isEqualTo(new Refused(Reason.COMING, 0));
            assertThat(profiles.of(ada.id).of(competence.code()).orElseThrow().isComing())
                    .isEqualTo(first < 2);
        });
    }

    @Test
    void a_failed_competence_is_tried_again_after_four_days_and_asks_what_was_failed() {
        var failed = ada.fails(ada.starts());
        assertThat(start.start(ada.id, ALearner.COMPETENCE, Device.DESKTOP))
                .isEqualTo(new Refused(Reason.TOO_EARLY, 4));

        clock.advance(Duration.ofDays(4));
        var again = ada.sees(ada.starts());

        assertThat(again.id()).isNotEqualTo(failed.id());
        assertThat(again.question()).isPresent();
    }

    @Test
    void a_retry_asks_other_value_sets() {
        var before = ada.fails(ada.starts()).trail().getFirst().challenge();
        clock.advance(Duration.ofDays(4));

        var again = ada.starts();
        ada.fails(again);

        assertThat(ada.sees(again).trail())
                .filteredOn(answer -> answer.challenge().skill() == before.skill())
                .extracting(answer -> answer.challenge().variant())
                .doesNotContain(before.variant());
    }

    @Test
    void a_reset_waits_seven_days_then_leaves_nothing_but_the_log() {
        ada.succeeds(ada.starts());
        assertThat(reset.reset(ada.id, ALearner.COMPETENCE)).isFalse();

        clock.advance(Duration.ofDays(7));

        assertThat(reset.reset(ada.id, ALearner.COMPETENCE)).isTrue();
        var state = profiles.of(ada.id).of(ALearner.COMPETENCE).orElseThrow();
        assertThat(state.scorecard().orElseThrow().status()).isEqualTo(Scorecard.Status.NOT_STARTED);
        assertThat(profiles.of(ada.id).pix()).isZero();
        assertThat(start.start(ada.id, ALearner.COMPETENCE, Device.DESKTOP)).isInstanceOf(Ready.class);
    }

    @Test
    void what_is_known_is_what_the_log_tells() {
        ada.fails(ada.starts());
        clock.advance(Duration.ofDays(8));
        reset.reset(ada.id, ALearner.COMPETENCE);
        clock.advance(Duration.ofMinutes(1));
        ada.succeeds(ada.starts());

        assertThat(replay.replay(ada.id)).isEqualTo(ReplayKnowledge.Comparison.SAME);
    }
}
