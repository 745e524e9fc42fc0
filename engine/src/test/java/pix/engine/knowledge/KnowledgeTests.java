package pix.engine.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pix.engine.Row;
import pix.engine.Tables;

class KnowledgeTests {

    private static final Instant NOON = Instant.parse("2027-03-01T12:00:00Z");

    @ParameterizedTest
    @MethodSource
    void the_latest_evidence_is_what_is_known(Row row) {
        var knowledge = Knowledge.none();
        for (var event : row.list("Story")) knowledge = after(knowledge, event);

        assertThat(knowledge.all())
                .isEqualTo(
                        row.list("Known").stream().map(KnowledgeTests::evidence).toList());
    }

    static Stream<Row> the_latest_evidence_is_what_is_known() {
        return Tables.rows("knowledge/latest.md");
    }

    @Test
    void what_was_known_before_is_not_touched() {
        var before = Knowledge.none().learn(List.of(held(1)));

        before.learn(List.of(held(2)));
        before.forget(Set.of(1));

        assertThat(before.all()).containsExactly(held(1));
    }

    @Test
    void knowledge_is_found_by_skill() {
        var knowledge = Knowledge.none().learn(List.of(held(7), held(3), held(5)));

        assertThat(knowledge.of(5)).contains(held(5));
        assertThat(knowledge.of(4)).isEmpty();
        assertThat(knowledge.holds(7)).isTrue();
        assertThat(knowledge.holds(8)).isFalse();
        assertThat(knowledge.latest()).contains(NOON);
        assertThat(Knowledge.none().latest()).isEmpty();
    }

    @Test
    void two_learners_who_showed_the_same_know_the_same() {
        assertThat(Knowledge.none().learn(List.of(held(1))).learn(List.of(held(2))))
                .isEqualTo(Knowledge.none().learn(List.of(held(2), held(1))))
                .hasSameHashCodeAs(Knowledge.none().learn(List.of(held(1), held(2))))
                .isNotEqualTo(Knowledge.none().learn(List.of(held(1))));
    }

    @Test
    void any_story_gives_what_a_plain_map_gives() {
        for (long seed = 0; seed < 200; seed++) {
            var chance = new Random(seed);
            var knowledge = Knowledge.none();
            var plain = new HashMap<Integer, Evidence>();
            for (int event = 0; event < 40; event++) {
                int skill = chance.nextInt(12);
                if (chance.nextInt(6) == 0) {
                    plain.remove(skill);
                    knowledge = knowledge.forget(Set.of(skill));
                } else {
                    var status = chance.nextBoolean() ? Status.HELD : Status.MISSING;
                    var shown = new Evidence(skill, status, Origin.DIRECT, NOON.plusSeconds(event));
                    plain.put(skill, shown);
                    knowledge = knowledge.learn(List.of(shown));
                }
            }

            assertThat(bySkill(knowledge)).as("seed %d", seed).isEqualTo(plain);
            for (int skill = 0; skill < 12; skill++)
                assertThat(knowledge.of(skill)).isEqualTo(Optional.ofNullable(plain.get(skill)));
        }
    }

    private static Map<Integer, Evidence> bySkill(Knowledge knowledge) {
        var bySkill = new HashMap<Integer, Evidence>();
        new ArrayList<>(knowledge.all()).forEach(evidence -> bySkill.put(evidence.skill(), evidence));
        return bySkill;
    }

    private static Knowledge after(Knowledge knowledge, String event) {
        var words = event.split(" ");
        return words[0].equals("reset")
                ? knowledge.forget(Set.of(number(words[1])))
                : knowledge.learn(List.of(evidence(event)));
    }

    private static Evidence evidence(String event) {
        var words = event.split(" ");
        var at = LocalDate.parse(words[2]).atStartOfDay().toInstant(ZoneOffset.UTC);
        return new Evidence(number(words[1]), words[0].equals("+") ? Status.HELD : Status.MISSING, Origin.DIRECT, at);
    }

    private static int number(String skill) {
        return Integer.parseInt(skill.substring(1));
    }

    private static Evidence held(int skill) {
        return new Evidence(skill, Status.HELD, Origin.DIRECT, NOON);
    }
}
