package pix.engine.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pix.engine.Row;
import pix.engine.Tables;
import pix.engine.knowledge.Skill;

class ReachTests {

    private static final Instant NOON = Instant.parse("2027-03-01T12:00:00Z");
    private static final Reach TO_LEVEL_3 = Reach.of(skills(List.of("2", "2", "2", "1")));

    @ParameterizedTest
    @MethodSource
    void a_competence_is_open_when_its_first_level_can_be_reached(Row row) {
        var reach = Reach.of(skills(row.list("Skills")));

        assertThat(reach.isOpen()).isEqualTo(row.isYes("Open"));
        assertThat(reach.highestLevel(6)).isEqualTo(row.whole("Highest"));
    }

    static Stream<Row> a_competence_is_open_when_its_first_level_can_be_reached() {
        return Tables.rows("scoring/reach.md");
    }

    @Test
    void skills_of_a_competence_that_is_not_open_count_nowhere() {
        var first = new Skill(1, "1.1", "motcle", 1);
        var second = new Skill(2, "1.1", "naviguer", 1);
        var hard = new Skill(3, "2.2", "publier", 3);
        var harder = new Skill(4, "2.2", "partager", 4);

        assertThat(Reach.ofOpenCompetences(List.of(hard, second, harder, first)))
                .containsExactly(second, first);
    }

    @Test
    void whoever_holds_all_that_can_be_asked_has_nothing_to_try_again() {
        var all = completed(28);
        var almost = completed(24);

        assertThat(all.isFinishedAtHighestLevel()).isTrue();
        assertThat(all.isImprovable()).isFalse();
        assertThat(almost.isFinishedAtHighestLevel()).isFalse();
        assertThat(almost.isImprovable()).isTrue();
    }

    @Test
    void the_next_level_is_in_sight_only_if_it_can_be_reached() {
        assertThat(completed(23).hasNextLevel()).isTrue();
        assertThat(completed(24).hasNextLevel()).isFalse();
    }

    private static Scorecard completed(int pix) {
        return new Scorecard(
                Scorecard.Status.COMPLETED,
                Score.of(Points.of(pix), 6),
                TO_LEVEL_3,
                Optional.of(NOON.minus(Duration.ofDays(9))),
                NOON);
    }

    private static List<Skill> skills(List<String> perLevel) {
        var skills = new ArrayList<Skill>();
        for (int level = 1; level <= perLevel.size(); level++)
            for (int number = 0; number < Integer.parseInt(perLevel.get(level - 1)); number++)
                skills.add(new Skill(skills.size() + 1, "1.1", "topic" + number, level));
        return skills;
    }
}
