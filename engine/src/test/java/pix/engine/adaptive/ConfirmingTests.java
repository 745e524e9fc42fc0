package pix.engine.adaptive;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import pix.engine.knowledge.Evidence;
import pix.engine.knowledge.Inference;
import pix.engine.knowledge.Knowledge;
import pix.engine.knowledge.Origin;
import pix.engine.knowledge.Settled;
import pix.engine.knowledge.Skill;
import pix.engine.knowledge.Status;

/** What is asked once all is asked or inferred. */
class ConfirmingTests {

    /** Levels 1 to 6 of five topics. */
    private static final List<Skill> SKILLS = IntStream.range(0, 30)
            .mapToObj(number -> new Skill(number, "1.1", "topic" + number % 5, 1 + number / 5))
            .toList();

    private static final Set<Integer> ALL = SKILLS.stream().map(Skill::number).collect(toSet());
    private static final List<Stake> STAKES =
            SKILLS.stream().map(skill -> new Stake(skill, 0.2, 0.02)).toList();

    @Test
    void an_inference_that_the_other_answers_contradict_is_asked_first() {
        var knowledge =
                new Known().right(0, 6).wrong(1, 2).wrong(2, 2).wrong(3, 2).wrong(4, 2);

        assertThat(chosen(knowledge.knowledge, ALL, 1))
                .hasValueSatisfying(skill -> assertThat(skill.topic()).isEqualTo("topic0"));
    }

    @Test
    void only_what_is_inferred_and_can_be_asked_is_asked() {
        for (int each = 0; each < 200; each++) {
            var chance = new Random(each);
            var knowledge = played(each, _ -> chance.nextBoolean());
            var playable = ALL.stream().filter(_ -> chance.nextInt(3) > 0).collect(toSet());

            chosen(knowledge, playable, each)
                    .ifPresent(skill -> assertThat(knowledge.of(skill.number()).map(Evidence::origin))
                            .contains(Origin.INFERRED)
                            .satisfies(_ -> assertThat(playable).contains(skill.number())));
        }
    }

    @Test
    void no_answer_to_another_skill_is_expected_to_bring_the_level_nearer() {
        for (int each = 0; each < 50; each++) {
            var chance = new Random(each);
            var knowledge = played(each, _ -> chance.nextBoolean());
            var chosen = chosen(knowledge, ALL, each);
            if (chosen.isEmpty()) continue;

            double least = STAKES.stream()
                    .filter(stake ->
                            knowledge.of(stake.skill().number()).stream().anyMatch(known -> !known.isDirect()))
                    .mapToDouble(stake -> errorOnceAsked(stake, knowledge))
                    .min()
                    .orElseThrow();
            assertThat(errorOnceAsked(STAKES.get(chosen.get().number()), knowledge))
                    .isEqualTo(least, within(1e-6));
        }
    }

    @Test
    void nothing_is_confirmed_once_the_level_is_near_enough() {
        var knowledge = played(1, _ -> false);
        int asked = knowledge.direct().size();
        for (var next = chosen(knowledge, ALL, 1); next.isPresent(); next = chosen(knowledge, ALL, 1)) {
            knowledge = knowledge.learn(Inference.from(next.get(), false, SKILLS, knowledge.direct(), Instant.EPOCH));
            asked++;
        }

        assertThat(asked).isLessThan(Confirmation.MOST_QUESTIONS);
        assertThat(knowledge.direct()).hasSize(asked);
    }

    @Test
    void nothing_is_confirmed_once_sixteen_skills_were_asked() {
        var contradictory = new Known();
        for (int topic = 0; topic < 5; topic++)
            contradictory.wrong(topic, 2).right(topic, 5).wrong(topic, 6);
        var fifteen = contradictory.knowledge;

        assertThat(chosen(fifteen, ALL, 1)).isPresent();
        assertThat(chosen(contradictory.right(0, 4).knowledge, ALL, 1)).isEmpty();
    }

    @Test
    void no_timer_twice_running_if_it_can_be_avoided() {
        var knowledge = played(3, skill -> skill.number() % 3 == 0);
        var chosen = chosen(knowledge, ALL, 3).orElseThrow();
        var timed = Set.of(chosen.number());
        var after = List.of(new AnsweredSkill(0, true, true));

        var other = Confirmation.choose(new Situation(new Pool(SKILLS, ALL, timed), knowledge, after, 3), STAKES);
        var alone = Confirmation.choose(new Situation(new Pool(SKILLS, timed, timed), knowledge, after, 3), STAKES);

        assertThat(other).isPresent().isNotEqualTo(Optional.of(chosen));
        assertThat(alone).contains(chosen);
    }

    @Test
    void among_skills_that_tell_as_much_the_seed_decides() {
        var alike = new Known().right(0, 6).right(1, 6).wrong(2, 2).wrong(3, 2).wrong(4, 2).knowledge;

        var topics = LongStream.range(0, 40)
                .mapToObj(seed -> chosen(alike, ALL, seed).orElseThrow().topic())
                .collect(toSet());

        assertThat(topics).containsExactlyInAnyOrder("topic0", "topic1");
        assertThat(chosen(alike, ALL, 7)).isEqualTo(chosen(alike, ALL, 7));
    }

    @Test
    void a_lucky_answer_weighs_less_where_guessing_is_easy() {
        var knowledge = new Known().right(0, 4).wrong(1, 3).knowledge;
        var guessed = SKILLS.stream().map(skill -> new Stake(skill, 0.2, 0.5)).toList();
        var situation = new Situation(new Pool(SKILLS, ALL, Set.of()), knowledge, List.of(), 1);

        assertThat(Confirmation.expectedLevel(situation, guessed))
                .isLessThan(Confirmation.expectedLevel(situation, STAKES) - 0.2);
    }

    /** The definition, without what makes it quick. */
    private static double errorOnceAsked(Stake stake, Knowledge knowledge) {
        var before = Belief.of(STAKES, knowledge);
        double error = 0;
        for (boolean right : List.of(true, false)) {
            var shown = Inference.from(stake.skill(), right, SKILLS, knowledge.direct(), Instant.MAX);
            var after = knowledge.learn(shown);
            double level = 0.2
                    * SKILLS.stream()
                            .filter(skill -> after.holds(skill.number()))
                            .count();
            var belief = before.after(stake, right);
            error += belief.chanceFrom(before) * belief.squaredError(level, Belief.worths(STAKES));
        }
        return error;
    }

    private static Optional<Skill> chosen(Knowledge knowledge, Set<Integer> playable, long seed) {
        var answered = List.of(new AnsweredSkill(0, true, false));
        return Confirmation.choose(
                new Situation(new Pool(SKILLS, playable, Set.of()), knowledge, answered, seed), STAKES);
    }

    /** What is known when {@link NextSkill} has nothing left to ask. */
    private static Knowledge played(long seed, Predicate<Skill> isRight) {
        var knowledge = Knowledge.none();
        var settled = new Settled(SKILLS);
        var answered = new ArrayList<AnsweredSkill>();
        var pool = new Pool(SKILLS, ALL, Set.of());
        while (true) {
            var next = NextSkill.choose(new Situation(pool, knowledge, answered, seed));
            if (next.isEmpty()) return knowledge;
            boolean right = isRight.test(next.get());
            knowledge = knowledge.learn(settled.shownBy(next.get(), right, knowledge, Instant.EPOCH));
            settled.add(next.get(), right);
            answered.add(new AnsweredSkill(next.get().number(), right, false));
        }
    }

    /** Answers, and what they show of their topics. */
    private static final class Known {
        private Knowledge knowledge = Knowledge.none();

        Known right(int topic, int level) {
            return answered(topic, level, Status.HELD);
        }

        Known wrong(int topic, int level) {
            return answered(topic, level, Status.MISSING);
        }

        private Known answered(int topic, int level, Status status) {
            var asked = SKILLS.get(5 * (level - 1) + topic);
            knowledge = knowledge.learn(
                    Inference.from(asked, status == Status.HELD, SKILLS, knowledge.direct(), Instant.EPOCH));
            return this;
        }
    }
}
