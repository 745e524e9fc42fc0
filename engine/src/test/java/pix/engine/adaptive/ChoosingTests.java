package pix.engine.adaptive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
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
        var right = new int[Skill.HIGHEST_LEVEL + 1];
        var asked = new int[Skill.HIGHEST_LEVEL + 1];
        right[0] = asked[0] = asked[7] = 1;
        var evidence = row.list("Evidence").stream()
                .map(each -> shown(each, names, right, asked))
                .toList();
        var targets = IntStream.rangeClosed(1, evidence.size())
                .mapToObj(number -> names.skill(names.name(number)))
                .toList();

        var predicted = PredictedLevel.of(targets, Knowledge.none().learn(evidence));

        assertThat(predicted.value()).isEqualTo(row.decimal("Level"));
        var scores = row.list("Scores");
        int step = (int) (2 * predicted.value()) - 1;
        for (int place = 0; place < 3; place++)
            if (!scores.get(place).equals("none"))
                assertThat(Math.abs(PredictedLevel.score(step + place - 1, right, asked)))
                        .isEqualTo(Double.parseDouble(scores.get(place)), within(5.1e-5));
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
        var topics = Topics.of(new Situation(new Pool(targets, all, Set.of()), Knowledge.none(), List.of(), 0));
        var predicted = new PredictedLevel(6.5);
        var skills = names.skills(row.list("Skills"));

        for (var skill : skills) {
            assertThat(predicted.successAt(skill.level())).isEqualTo(row.decimal("p"), within(5.1e-5));
            assertThat(topics.reward(skill, predicted).value()).isEqualTo(row.decimal("Reward"), within(5.1e-5));
            assertThat(Reward.of(predicted.successAt(skill.level()), row.whole("Up to"), row.whole("From")))
                    .isEqualTo(topics.reward(skill, predicted));
        }
        assertThat(NextSkill.mostRewarding(targets, topics, predicted).equals(skills))
                .isEqualTo(row.isYes("Kept"));
    }

    static Stream<Row> the_reward_is_what_an_answer_is_expected_to_teach() {
        return Tables.rows("adaptive/reward.md");
    }

    @ParameterizedTest
    @MethodSource
    void filters_leave_what_may_be_asked(Row row) {
        var story = Story.of(row);
        var open = NextSkill.open(story.situation(), Topics.of(story.situation()));
        var kept = story.situation().isFirst()
                ? NextSkill.first(open)
                : NextSkill.within(open, new PredictedLevel(row.decimal("Predicted")));

        assertThat(story.named(kept)).isEqualTo(Set.copyOf(row.list("Kept")));
    }

    static Stream<Row> filters_leave_what_may_be_asked() {
        return Tables.rows("adaptive/filter.md");
    }

    @ParameterizedTest
    @MethodSource
    void the_next_skill_is_one_of_those_that_teach_most(Row row) {
        var story = Story.of(row);
        var chosen = NextSkill.choose(story.situation());

        assertThat(story.named(NextSkill.candidates(story.situation()))).isEqualTo(Set.copyOf(row.list("Kept")));
        assertThat(chosen.map(story.names()::name).map(Set.copyOf(row.list("Kept"))::contains))
                .isEqualTo(chosen.map(_ -> true));
        assertThat(chosen.isEmpty()).isEqualTo(row.list("Kept").isEmpty());
        if (!row.text("Predicted").equals("-"))
            assertThat(PredictedLevel.of(story.situation()).value()).isEqualTo(row.decimal("Predicted"));
    }

    static Stream<Row> the_next_skill_is_one_of_those_that_teach_most() {
        return Tables.rows("adaptive/selection.md");
    }

    /** A skill of the level for each evidence, counted as the likelihood counts it. */
    private static Evidence shown(String each, SkillNames names, int[] right, int[] asked) {
        var parts = each.split(": ");
        int level = Integer.parseInt(parts[0]);
        boolean isHeld = parts[1].equals("+");
        asked[level]++;
        if (isHeld) right[level]++;
        var skill = names.skill("topic" + level + "x" + asked[level]);
        return new Evidence(skill.number(), isHeld ? Status.HELD : Status.MISSING, Origin.DIRECT, Instant.EPOCH);
    }
}
