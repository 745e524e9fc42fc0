package pix.engine.knowledge;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pix.engine.Row;
import pix.engine.SkillNames;
import pix.engine.Tables;

class InferenceTests {

    private static final Instant NOON = Instant.parse("2027-03-01T12:00:00Z");

    @ParameterizedTest
    @MethodSource
    void an_answer_tells_about_the_topic(Row row) {
        var names = new SkillNames();
        var targets = names.skills(row.list("Targets"));
        var assessed = names.skills(row.list("Assessed in this attempt")).stream()
                .map(Skill::number)
                .collect(toSet());
        var asked = names.skill(row.text("Asked"));

        var shown = Inference.from(asked, row.text("Answer").equals("right"), targets, assessed, NOON);

        assertThat(shown.stream().map(evidence -> inWords(evidence, names))).isEqualTo(row.list("Shown"));
        assertThat(shown).allMatch(evidence -> evidence.at().equals(NOON));
    }

    static Stream<Row> an_answer_tells_about_the_topic() {
        return Tables.rows("knowledge/inference.md");
    }

    @Test
    void one_attempt_never_contradicts_itself() {
        var targets = IntStream.rangeClosed(1, 8)
                .mapToObj(level -> new Skill(level, "1.1", "topic", level))
                .toList();
        for (long seed = 0; seed < 200; seed++) {
            var chance = new Random(seed);
            var assessed = new HashSet<Integer>();
            var knowledge = Knowledge.none();
            for (int question = 0; question < 8; question++) {
                var asked = targets.get(chance.nextInt(8));
                var shown = Inference.from(asked, chance.nextBoolean(), targets, Set.copyOf(assessed), NOON);
                shown.forEach(evidence -> assessed.add(evidence.skill()));
                knowledge = knowledge.learn(shown);
            }

            assertThat(heldAboveMissing(knowledge)).as("seed %d", seed).isFalse();
        }
    }

    private static boolean heldAboveMissing(Knowledge knowledge) {
        var held = levels(knowledge, Status.HELD);
        var missing = levels(knowledge, Status.MISSING);
        return !held.isEmpty() && !missing.isEmpty() && held.getLast() > missing.getFirst();
    }

    private static List<Integer> levels(Knowledge knowledge, Status status) {
        return knowledge.all().stream()
                .filter(evidence -> evidence.status() == status)
                .map(Evidence::skill)
                .toList();
    }

    private static String inWords(Evidence evidence, SkillNames names) {
        return "%s %s %s"
                .formatted(
                        names.name(evidence.skill()),
                        evidence.isHeld() ? "+" : "-",
                        evidence.origin().name().toLowerCase(java.util.Locale.ROOT));
    }
}
