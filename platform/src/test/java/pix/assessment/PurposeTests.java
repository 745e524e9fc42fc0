package pix.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pix.accounts.AccountId;
import pix.assessment.Purpose.CompetenceTest;
import pix.assessment.Purpose.TargetedTest;
import pix.content.ChallengeRef;
import pix.engine.judging.Verdict;
import pix.engine.knowledge.Evidence;
import pix.engine.knowledge.Knowledge;
import pix.engine.knowledge.Origin;
import pix.engine.knowledge.Status;

class PurposeTests {

    static final Instant NOW = Instant.parse("2026-12-01T10:00:00Z");

    static Stream<Purpose> purposes() {
        return Stream.of(new CompetenceTest("1.1", false), new CompetenceTest("1.1", true), new TargetedTest());
    }

    @ParameterizedTest
    @MethodSource("purposes")
    void what_is_kept_of_a_purpose_is_read_back(Purpose purpose) {
        assertThat(StoredPurpose.of(purpose).toPurpose()).isEqualTo(purpose);
    }

    @Test
    void a_row_of_the_version_before_tells_its_purpose_by_its_competence() {
        assertThat(StoredPurpose.Kind.unsaid(Optional.of("1.1"))).isEqualTo(StoredPurpose.Kind.COMPETENCE);
        assertThat(StoredPurpose.Kind.unsaid(Optional.empty())).isEqualTo(StoredPurpose.Kind.TARGETED);
    }

    @Test
    void old_failures_are_asked_again_except_in_a_first_test_of_a_competence() {
        var failure = new Evidence(1, Status.MISSING, Origin.DIRECT, NOW.minus(Duration.ofDays(5)));
        var known = Knowledge.none().learn(List.of(failure));

        assertThat(purposes())
                .extracting(purpose -> purpose.considered(known, NOW).of(1).isPresent())
                .containsExactly(true, false, false);
    }

    @ParameterizedTest
    @MethodSource("purposes")
    void one_looks_back_after_as_many_answers_as_were_counted_before_the_learner(Purpose purpose) {
        var checkpoints = IntStream.rangeClosed(1, 20)
                .filter(answers -> after(purpose, answers).isAtCheckpoint());
        var lastSteps = IntStream.rangeClosed(1, 20).filter(answers -> {
            var step = after(purpose, answers - 1).step();
            return step.now() == step.total();
        });

        assertThat(checkpoints.boxed().toList())
                .hasSize(4)
                .isEqualTo(lastSteps.boxed().toList());
        assertThat(after(purpose, 7).lookedBackOn())
                .isEqualTo(after(purpose, 10).lookedBackOn())
                .isEqualTo(5);
    }

    @Test
    void inferences_are_confirmed_in_a_first_test_of_a_competence_alone() {
        assertThat(purposes())
                .extracting(purpose -> purpose.mostConfirmed().isPresent())
                .containsExactly(true, false, false);
    }

    private static Attempt after(Purpose purpose, int answers) {
        var trail = IntStream.range(0, answers)
                .mapToObj(number -> new Answered(new ChallengeRef(number, 0), Verdict.CORRECT, false))
                .toList();
        var brief = new AttemptBrief(purpose, 0, Set.of(), 0, NOW);
        return new Attempt(
                new AttemptId(1),
                new AccountId(1),
                brief,
                trail,
                Optional.empty(),
                AttemptEnd.NOT_YET,
                Knowledge.none(),
                1);
    }
}
