package pix.engine.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import pix.engine.knowledge.Evidence;
import pix.engine.knowledge.Knowledge;
import pix.engine.knowledge.Origin;
import pix.engine.knowledge.Skill;
import pix.engine.knowledge.Status;

class ProfileTests {

    private static final Skill SEARCH = new Skill(1, "1.1", "motcle", 1);
    private static final Skill BROWSE = new Skill(2, "1.1", "naviguer", 1);
    private static final Skill SORT = new Skill(3, "1.2", "ranger", 1);
    private static final Skill OPEN = new Skill(4, "1.2", "ouvrir", 1);

    @Test
    void each_competence_with_a_playable_skill_has_a_score() {
        var profile = Profile.of(List.of(SEARCH, BROWSE, SORT, OPEN), holding(1, 2, 3), Cap.at(6));

        assertThat(profile.scores().keySet()).containsExactly("1.1", "1.2");
        assertThat(profile.scores().values()).extracting(Score::level).containsExactly(1, 0);
        assertThat(profile.pix()).isEqualTo(12);
    }

    @Test
    void a_skill_that_cannot_be_asked_is_worth_nothing_and_shares_nothing() {
        var profile = Profile.of(List.of(SEARCH, SORT, OPEN), holding(1, 2), Cap.at(6));

        assertThat(profile.scores().values()).extracting(Score::pix).containsExactly(4, 0);
        assertThat(SkillValues.of(List.of(SEARCH)).of(BROWSE)).isEqualTo(Points.ZERO);
    }

    @Test
    void mastery_counts_the_targets_that_are_held() {
        assertThat(Mastery.of(List.of(SEARCH, SORT, OPEN), holding(1, 2, 3))).isEqualTo(new Mastery(2, 3));
    }

    @Test
    void nothing_above_the_ceiling_is_lost_when_it_rises() {
        var exact = Points.of(45);

        assertThat(Score.of(exact, 5).pix()).isEqualTo(40);
        assertThat(Score.of(exact, 6).pix()).isEqualTo(45);
    }

    private static Knowledge holding(int... skills) {
        var knowledge = Knowledge.none();
        for (int skill : skills)
            knowledge = knowledge.learn(List.of(new Evidence(skill, Status.HELD, Origin.INFERRED, Instant.EPOCH)));
        return knowledge;
    }
}
