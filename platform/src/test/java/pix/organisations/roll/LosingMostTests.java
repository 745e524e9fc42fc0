package pix.organisations.roll;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pix.organisations.roll.RollImport.State;
import pix.testing.PlatformTest;

/** A file that would take off most of a roll asks first. */
@PlatformTest
class LosingMostTests extends AnImportingSchool {

    @Autowired
    AbandonImport abandon;

    @Test
    void nobody_leaves_before_somebody_says_yes_to_the_loss_of_most() {
        imported(pupil("A", "4A").pupil(ine("B")).pupil(ine("C")));

        var asking = imported(pupil("A", "4B").pupil(ine("D"), ASiecleFile.structure("G", "4AGR1")));

        assertThat(asking.state()).isEqualTo(State.ASKING);
        assertThat(asking.asked()).contains(new Retirement(2, 3));
        assertThat(asking.changes()).isEqualTo(new RollChanges(0, 1, 2));
        assertThat(asking.findings()).isEqualTo(new RollFindings(0, 0, 1));
        assertThat(roll()).as("nothing is written").containsExactlyInAnyOrder("A 4A", "B 4A", "C 4A");
        assertThat(partsOf(asking)).as("the file is kept").isPositive();
        importRoll.run(asking.id());
        assertThat(roll()).as("a job that comes again changes nothing").hasSize(3);

        var done = agreed(asking);

        assertThat(done.state()).isEqualTo(State.IMPORTED);
        assertThat(done.changes()).isEqualTo(new RollChanges(0, 1, 2));
        assertThat(roll()).containsExactly("A 4B");
        assertThat(imports.problems(done.id()))
                .extracting(RollProblem::kind)
                .containsExactly(ProblemKind.WITHOUT_CLASS);
        assertThat(partsOf(done)).isZero();
    }

    @Test
    void half_may_leave_without_a_question() {
        imported(pupil("A", "4A").pupil(ine("B")));

        assertThat(imported(pupil("A", "4A")).state()).isEqualTo(State.IMPORTED);
    }

    @Test
    void a_yes_to_some_is_no_yes_to_more() {
        imported(pupil("A", "4A").pupil(ine("B")).pupil(ine("C")));
        var asking = imported(pupil("A", "4A"));
        jdbc.sql("update organisations.student set national_id = national_id || 'X' where organisation_id = :o")
                .param("o", id().value())
                .update();

        var again = agreed(asking);

        assertThat(again.state()).isEqualTo(State.ASKING);
        assertThat(again.asked()).contains(new Retirement(3, 3));
        assertThat(roll()).hasSize(3);
    }

    @Test
    void what_nobody_agrees_to_is_abandoned_by_hand_by_another_file_or_after_a_week() {
        imported(pupil("A", "4A").pupil(ine("B")).pupil(ine("C")));
        var byHand = imported(pupil("A", "4A"));
        abandon.abandon(byHand.id());
        var replaced = imported(pupil("B", "4A"));
        var left = imported(pupil("C", "4A"));
        assertThat(questions.forget(left.uploadedAt().plus(Duration.ofDays(6)))).isZero();
        assertThat(questions.forget(left.uploadedAt().plus(Duration.ofDays(8)))).isPositive();

        for (var one : List.of(byHand, replaced, left)) {
            assertThat(imports.find(one.id()).state()).isEqualTo(State.ABANDONED);
            assertThat(partsOf(one)).isZero();
            assertThat(agreed(one).state()).as("a yes comes too late").isEqualTo(State.ABANDONED);
        }
        assertThat(roll()).containsExactlyInAnyOrder("A 4A", "B 4A", "C 4A");
        abandon.abandon(imported(pupil("A", "4A").pupil(ine("B"))).id());
        assertThat(roll()).as("what is done is not taken back").containsExactlyInAnyOrder("A 4A", "B 4A");
    }
}
