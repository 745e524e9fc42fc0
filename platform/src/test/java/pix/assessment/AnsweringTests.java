package pix.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pix.assessment.AnswerOutcome.Outdated;
import pix.assessment.AnswerOutcome.Recorded;
import pix.assessment.AnswerOutcome.Repeated;
import pix.assessment.AnswerOutcome.Unfit;
import pix.bank.framework.Device;
import pix.content.RunningRelease;
import pix.engine.judging.Answer;
import pix.engine.judging.Verdict;
import pix.shared.NotFound;
import pix.testing.PlatformTest;

@PlatformTest
class AnsweringTests {

    @Autowired
    Learners learners;

    @Autowired
    RunningRelease release;

    @Autowired
    AnswerLog log;

    @Autowired
    Profiles profiles;

    ALearner ada;
    AttemptId attempt;

    @BeforeEach
    void ada_starts_a_test() {
        ada = learners.newcomer();
        attempt = ada.starts();
    }

    @Test
    void a_right_answer_is_logged_and_shows_that_the_skill_is_held() {
        var sent = ada.rightAnswer(attempt);

        var outcome = ada.sends(attempt, sent);

        assertThat(outcome).isInstanceOf(Recorded.class);
        assertThat(outcome.attempt().knowledge().holds(sent.challenge().skill()))
                .isTrue();
        assertThat(log.all(ada.id, attempt)).extracting(LoggedAnswer::verdict).containsExactly(Verdict.CORRECT);
    }

    @Test
    void what_was_answered_is_what_is_read_back() {
        var sent = ada.rightAnswer(attempt);

        var recorded = ada.sends(attempt, sent).attempt();

        assertThat(ada.sees(attempt).trail()).isEqualTo(recorded.trail());
        assertThat(ada.sees(attempt).question()).isEqualTo(recorded.question());
        assertThat(GivenText.read(log.all(ada.id, attempt).getFirst().given())).isEqualTo(sent.given());
    }

    @Test
    void the_same_answer_sent_twice_has_the_same_reply_and_one_row() {
        var sent = ada.wrongAnswer(attempt);
        ada.sends(attempt, sent);

        assertThat(ada.sends(attempt, sent)).isInstanceOf(Repeated.class);
        assertThat(log.all(ada.id, attempt)).hasSize(1);
    }

    @Test
    void twenty_clicks_at_once_make_one_row() throws Exception {
        var sent = ada.rightAnswer(attempt);
        List<Callable<AnswerOutcome>> clicks = Stream.<Callable<AnswerOutcome>>generate(
                        () -> () -> ada.sends(attempt, sent))
                .limit(20)
                .toList();

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var click : threads.invokeAll(clicks))
                assertThat(click.get()).isInstanceOfAny(Recorded.class, Repeated.class);
        }
        assertThat(log.all(ada.id, attempt)).hasSize(1);
    }

    @Test
    void two_tabs_cannot_answer_differently_at_one_place() {
        var first = ada.rightAnswer(attempt);
        var second = ada.pass(attempt);
        ada.sends(attempt, first);

        assertThat(ada.sends(attempt, second)).isInstanceOf(Outdated.class);
        assertThat(log.all(ada.id, attempt)).extracting(LoggedAnswer::verdict).containsExactly(Verdict.CORRECT);
    }

    @Test
    void an_answer_to_a_place_that_was_not_reached_is_outdated() {
        var sent = ada.rightAnswer(attempt);
        var ahead = new SentAnswer(sent.position() + 1, sent.challenge(), sent.given(), Device.DESKTOP);

        assertThat(ada.sends(attempt, ahead)).isInstanceOf(Outdated.class);
    }

    @Test
    void an_answer_that_says_nothing_is_not_recorded() {
        var sent = ada.rightAnswer(attempt);
        var empty = new SentAnswer(
                sent.position(), sent.challenge(), Optional.of(new Answer.Choices(List.of())), Device.DESKTOP);

        assertThat(ada.sends(attempt, empty)).isInstanceOf(Unfit.class);
        assertThat(log.all(ada.id, attempt)).isEmpty();
    }

    @Test
    void another_learner_s_attempt_does_not_exist() {
        var sent = ada.rightAnswer(attempt);
        var stranger = learners.newcomer();

        assertThatThrownBy(() -> stranger.sees(attempt)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> stranger.sends(attempt, sent)).isInstanceOf(NotFound.class);
    }

    @Test
    void a_learner_who_knows_all_reaches_the_end_of_what_is_asked() {
        var end = ada.succeeds(attempt);

        assertThat(end.isCompleted()).isTrue();
        assertThat(end.trail()).allMatch(Answered::isRight);
        var held = release.scored(ALearner.COMPETENCE).stream()
                .filter(skill -> end.knowledge().holds(skill.number()));
        assertThat(held).hasSameSizeAs(release.scored(ALearner.COMPETENCE));
        assertThat(profiles.of(ada.id).pix()).isPositive();
    }
}
