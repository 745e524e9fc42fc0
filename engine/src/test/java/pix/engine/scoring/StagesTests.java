package pix.engine.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pix.engine.Row;
import pix.engine.Tables;
import pix.engine.scoring.Stage.FirstSkill;
import pix.engine.scoring.Stage.Threshold;

class StagesTests {

    @ParameterizedTest
    @MethodSource
    void a_stage_is_reached_with_its_share_of_the_skills_or_with_the_first(Row row) {
        var stages =
                new Stages(row.list("Stages").stream().map(StagesTests::stage).toList());
        var mastery = new Mastery(row.whole("Held"), row.whole("Targeted"));

        assertThat(stages.all().stream().filter(stage -> stage.isReached(mastery)))
                .containsExactlyElementsOf(
                        row.list("Reached").stream().map(StagesTests::stage).toList());
        assertThat(stages.reached(mastery)).isEqualTo(row.whole("Stars"));
    }

    static Stream<Row> a_stage_is_reached_with_its_share_of_the_skills_or_with_the_first() {
        return Tables.rows("scoring/stage.md");
    }

    @ParameterizedTest
    @MethodSource
    void a_badge_is_given_when_its_criterion_is_met_whole(Row row) {
        var criterion = new BadgeCriterion(row.whole("Threshold"));
        var mastery = new Mastery(row.whole("Held"), row.whole("Targeted"));

        assertThat(criterion.percentage(mastery)).isEqualTo(row.whole("Per cent"));
        assertThat(criterion.isMet(mastery)).isEqualTo(row.isYes("Met"));
    }

    static Stream<Row> a_badge_is_given_when_its_criterion_is_met_whole() {
        return Tables.rows("scoring/badge.md");
    }

    private static Stage stage(String text) {
        return text.equals("first") ? new FirstSkill() : new Threshold(Integer.parseInt(text));
    }
}
