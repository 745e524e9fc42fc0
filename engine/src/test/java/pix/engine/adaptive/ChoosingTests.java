package pix.engine.adaptive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pix.engine.Row;
import pix.engine.SkillNames;
import pix.engine.Tables;
import pix.engine.knowledge.Evidence;
import pix.engine.knowledge.Knowledge;
import pix.engine.knowledge.Origin;
import pix.engine.knowledge.Skill;
import pix.engine.knowledge.Status;

class ChoosingTests {

    private static final List<String> UNKNOWN = List.of(("repondreMail5, spam5, spam6, spam7, gestionMails5,"
                    + " gestionMails6, communicationAsynchrone5, communicationAsynchrone6, communicationAsynchrone7,"
                    + " outilsMsgElectronique5, outilsMsgElectronique6, netiquette6, champsCourriel5, champsCourriel6,"
                    + " conversation5, PJ5, outilsVisio6")
            .split(", "));

    @ParameterizedTest
    @MethodSource
    void the_predicted_level_is_the_most_likely(Row row) {
        var names = new SkillNames();
        var likelihood = new Likelihood();
        var evidence = new ArrayList<Evidence>();
        var targets = new ArrayList<Skill>();
        for (var each : row.list("Evidence")) {
            int level = Integer.parseInt(each.split(": ")[0]);
            boolean isHeld = each.endsWith("+");
            likelihood.add(level, isHeld);
            var skill = names.skill("topic" + level + "x" + targets.size());
            targets.add(skill);
            evidence.add(
                    new Evidence(skill.number(), isHeld ? Status.HELD : Status.MISSING, Origin.DIRECT, Instant.EPOCH));
        }

        var predicted = PredictedLevel.of(targets, Knowledge.none().learn(evidence));

        assertThat(predicted.value()).isEqualTo(row.decimal("Level"));
        var slopes = row.list("Scores");
        for (int place = 0; place < 3; place++)
            if (!slopes.get(place).equals("none"))
                assertThat(Math.abs(likelihood.slope(PredictedLevel.of(predicted.value() + (place - 1) / 2.0))))
                        .isEqualTo(Double.parseDouble(slopes.get(place)), within(5.1e-5));
    }

    static Stream<Row> the_predicted_level_is_the_most_likely() {
        return Tables.rows("adaptive/predicted-level.md");
    }

    @ParameterizedTest
    @MethodSource
    void the_reward_is_what_an_answer_is_expected_to_teach(Row row) {
        var names = new SkillNames();
        var targets = names.skills(UNKNOWN);
        var all = Set.copyOf(targets.stream().map(Skill::number).toList());
        var candidates = new Targets(targets, Knowledge.none()).askable(all);
        var predicted = PredictedLevel.of(6.5);
        var skills = names.skills(row.list("Skills"));

        for (var candidate : candidates) {
            if (!skills.contains(candidate.skill())) continue;
            assertThat(predicted.successAt(candidate.level())).isEqualTo(row.decimal("p"), within(5.1e-5));
            assertThat(candidate.reward(predicted).value()).isEqualTo(row.decimal("Reward"), within(5.1e-5));
            assertThat(Reward.of(predicted.successAt(candidate.level()), row.whole("Up to"), row.whole("From")))
                    .isEqualTo(candidate.reward(predicted));
        }
        assertThat(skills(NextSkill.mostRewarding(candidates, predicted)).equals(skills))
                .isEqualTo(row.isYes("Kept"));
    }

    static Stream<Row> the_reward_is_what_an_answer_is_expected_to_teach() {
        return Tables.rows("adaptive/reward.md");
    }

    @ParameterizedTest
    @MethodSource
    void filters_leave_what_may_be_asked(Row row) {
        var story = Story.of(row);
        var targets = new Targets(
                story.situation().pool().targets(), story.situation().knowledge());
        var open = NextSkill.open(story.situation(), targets);
        var kept = story.situation().isFirst()
                ? NextSkill.first(open)
                : NextSkill.within(open, PredictedLevel.of(row.decimal("Predicted")));

        assertThat(story.named(skills(kept))).isEqualTo(Set.copyOf(row.list("Kept")));
    }

    static Stream<Row> filters_leave_what_may_be_asked() {
        return Tables.rows("adaptive/filter.md");
    }

    @ParameterizedTest
    @MethodSource
    void the_next_skill_is_one_of_those_that_teach_most(Row row) {
        var story = Story.of(row);
        var chosen = NextSkill.choose(story.situation());

        assertThat(story.named(skills(NextSkill.best(story.situation())))).isEqualTo(Set.copyOf(row.list("Kept")));
        assertThat(chosen.map(story.names()::name).map(Set.copyOf(row.list("Kept"))::contains))
                .isEqualTo(chosen.map(_ -> true));
        assertThat(chosen.isEmpty()).isEqualTo(row.list("Kept").isEmpty());
        if (!row.text("Predicted").equals("-"))
            assertThat(PredictedLevel.of(
                                    story.situation().pool().targets(),
                                    story.situation().knowledge())
                            .value())
                    .isEqualTo(row.decimal("Predicted"));
    }

    static Stream<Row> the_next_skill_is_one_of_those_that_teach_most() {
        return Tables.rows("adaptive/selection.md");
    }

    private static List<Skill> skills(List<Candidate> candidates) {
        return candidates.stream().map(Candidate::skill).toList();
    }
}
