package pix.engine.adaptive;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pix.engine.Row;
import pix.engine.SkillNames;
import pix.engine.Tables;
import pix.engine.knowledge.Evidence;
import pix.engine.knowledge.Knowledge;
import pix.engine.knowledge.Origin;
import pix.engine.knowledge.Settled;
import pix.engine.knowledge.Skill;
import pix.engine.knowledge.Status;

/** A whole attempt: its beginning, its questions, its end. */
class AttemptTests {

    private static final Instant NOON = Instant.parse("2027-03-01T12:00:00Z");

    @ParameterizedTest
    @MethodSource
    void an_attempt_has_gone_as_far_as_its_targets_are_assessed(Row row) {
        var names = new SkillNames();
        var targets = names.skills(row.list("Targets"));
        var known = row.list("Known").stream().map(name -> name + " + direct").toList();

        var progression = Progression.of(targets, Story.knowledge(known, names), row.isYes("Completed"));

        assertThat(progression.rate()).isEqualTo(row.decimal("Rate"), within(5e-5));
    }

    static Stream<Row> an_attempt_has_gone_as_far_as_its_targets_are_assessed() {
        return Tables.rows("adaptive/progression.md");
    }

    @ParameterizedTest
    @MethodSource
    void a_retry_asks_again_what_was_missed_long_enough_ago(Row row) {
        var knowledge = Knowledge.none().learn(oldAndNew());
        var filter = row.text("Delay").equals("usual")
                ? RetryFilter.USUAL
                : new RetryFilter(Duration.ofDays(row.whole("Delay")));

        var again = new HashSet<>(knowledge.all());
        again.removeAll(filter.keep(knowledge, NOON).all());

        assertThat(again.stream().map(AttemptTests::inWords).collect(toSet()))
                .isEqualTo(Set.copyOf(row.list("Asked again")));
    }

    static Stream<Row> a_retry_asks_again_what_was_missed_long_enough_ago() {
        return Tables.rows("adaptive/retry.md");
    }

    @Test
    void two_skills_of_equal_worth_are_both_asked_first() {
        var skills = Set.of(new Skill(1, "1.1", "web", 2), new Skill(2, "1.1", "url", 2));
        var pool = new Pool(List.copyOf(skills), Set.of(1, 2), Set.of());

        var asked = LongStream.range(0, 50)
                .mapToObj(seed -> NextSkill.choose(new Situation(pool, Knowledge.none(), List.of(), seed))
                        .orElseThrow())
                .collect(toSet());

        assertThat(asked).isEqualTo(skills);
    }

    @Test
    void every_attempt_ends_and_asks_no_skill_twice() {
        for (long seed = 0; seed < 300; seed++) {
            var asked = played(seed);

            assertThat(asked).as("seed %d", seed).doesNotHaveDuplicates().isEqualTo(played(seed));
        }
    }

    @Test
    void attempts_do_not_all_begin_alike() {
        var firsts = LongStream.range(0, 50)
                .mapToObj(seed -> played(seed).getFirst())
                .collect(toSet());

        assertThat(firsts).hasSizeGreaterThan(2);
    }

    /** The skills that a learner who answers by chance is asked. */
    private static List<Skill> played(long seed) {
        var chance = new Random(seed);
        var targets = IntStream.range(0, 30)
                .mapToObj(number -> new Skill(number, "1.1", "topic" + number % 5, 1 + number / 5))
                .toList();
        var all = targets.stream().map(Skill::number).collect(toSet());
        var timed = all.stream().filter(number -> number % 4 == 0).collect(toSet());
        var knowledge = Knowledge.none();
        var answered = new ArrayList<AnsweredSkill>();
        var asked = new ArrayList<Skill>();
        var settled = new Settled(targets);
        var stakes = targets.stream().map(skill -> new Stake(skill, 0.2, 0.1)).toList();
        while (true) {
            var situation = new Situation(new Pool(targets, all, timed), knowledge, answered, seed);
            var next = NextSkill.choose(situation).or(() -> Confirmation.choose(situation, stakes));
            if (next.isEmpty()) return asked;
            boolean right = chance.nextBoolean();
            knowledge = knowledge.learn(settled.shownBy(next.get(), right, knowledge, NOON));
            settled.add(next.get(), right);
            answered.add(new AnsweredSkill(
                    next.get().number(), right, timed.contains(next.get().number())));
            asked.add(next.get());
        }
    }

    private static List<Evidence> oldAndNew() {
        var evidence = new ArrayList<Evidence>();
        for (int days : List.of(5, 3, 2, -2))
            for (var status : Status.values())
                evidence.add(new Evidence(evidence.size(), status, Origin.DIRECT, NOON.minus(Duration.ofDays(days))));
        return evidence;
    }

    private static String inWords(Evidence evidence) {
        return "%s %d days old"
                .formatted(
                        evidence.isHeld() ? "held" : "missing",
                        Duration.between(evidence.at(), NOON).toDays());
    }
}
