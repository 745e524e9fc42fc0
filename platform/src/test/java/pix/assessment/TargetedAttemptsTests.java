package pix.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static pix.assessment.ReplayKnowledge.Comparison.SAME;

import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import pix.content.RunningRelease;
import pix.testing.PlatformTest;

/** Attempts on skills that somebody else has chosen, whatever their competence. */
@PlatformTest
@RecordApplicationEvents
class TargetedAttemptsTests {

    @Autowired
    Learners learners;

    @Autowired
    AbortAttempt abort;

    @Autowired
    ResetSkills resetSkills;

    @Autowired
    ReplayKnowledge replay;

    @Autowired
    RunningRelease release;

    @Autowired
    ApplicationEvents events;

    ALearner ada;
    Set<Integer> targets;

    @BeforeEach
    void some_skills_of_two_competences_are_chosen() {
        ada = learners.newcomer();
        targets = release.playable().stream()
                .filter(skill -> Set.of("motcle", "visibilite").contains(skill.topic()))
                .filter(skill -> skill.level() <= 3)
                .map(skill -> skill.number())
                .collect(Collectors.toSet());
    }

    @Test
    void only_chosen_skills_are_asked_and_all_are_known_at_the_end() {
        var end = ada.succeeds(ada.starts(targets));

        assertThat(end.trail())
                .extracting(answer -> answer.challenge().skill())
                .isNotEmpty()
                .allMatch(targets::contains);
        assertThat(targets).allMatch(skill -> end.knowledge().holds(skill));
    }

    @Test
    void what_is_known_already_is_not_asked_again() {
        ada.succeeds(ada.starts(targets));

        var second = ada.sees(ada.starts(targets));

        assertThat(second.isCompleted()).isTrue();
        assertThat(second.trail()).isEmpty();
    }

    @Test
    void each_answer_is_told_to_whoever_listens_and_told_again_when_it_comes_twice() {
        var attempt = ada.starts(targets);
        var sent = ada.rightAnswer(attempt);

        ada.sends(attempt, sent);
        ada.sends(attempt, sent);

        var told = events.stream(AttemptMoved.class).toList();
        assertThat(told).hasSize(2);
        assertThat(told.getFirst())
                .usingRecursiveComparison()
                .ignoringFields("isLevelMoved")
                .isEqualTo(told.getLast());
        assertThat(told.getLast().isLevelMoved()).isTrue();
        assertThat(told.getFirst().purpose()).isEqualTo(new Purpose.TargetedTest());
        assertThat(told.getFirst().assessed()).isPositive();
        assertThat(told.getFirst().targeted()).isEqualTo(targets.size());
    }

    @Test
    void skills_that_are_reset_are_forgotten_and_the_log_still_agrees() {
        ada.succeeds(ada.starts(targets));

        resetSkills.reset(ada.id, targets);

        var again = ada.sees(ada.starts(targets));
        assertThat(targets).noneMatch(skill -> again.knowledge().of(skill).isPresent());
        assertThat(again.isOpen()).isTrue();
        assertThat(replay.replay(ada.id)).isEqualTo(SAME);
    }

    @Test
    void an_attempt_thrown_away_asks_nothing_more() {
        var attempt = ada.starts(targets);

        abort.abort(ada.id, attempt);

        assertThat(ada.sees(attempt).isOpen()).isFalse();
        assertThat(ada.sees(attempt).question()).isEmpty();
    }
}
