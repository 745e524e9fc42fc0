package pix.engine.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SimulationTests {

    private static final int LEARNERS = 10_000;
    private static final int FEWER = 1_000;

    private final List<Item> items = Items.ofSearching();

    SimulationTests() throws IOException {}

    /** If this is meant to change, write the new report: {@code bin/simulate > engine/src/test/resources/simulation/competence-1.1.txt}. */
    @Test
    void competence_1_1_is_measured_as_it_was() throws IOException {
        assertThat(Simulation.run(items, LEARNERS, 1).toString().lines()).containsExactlyElementsOf(recorded());
    }

    @Test
    void another_seed_tells_much_the_same() {
        var first = Simulation.run(items, LEARNERS, 1);
        var second = Simulation.run(items, LEARNERS, 2);

        assertThat(second.toString()).isNotEqualTo(first.toString());
        assertThat(second.predicted().rmse()).isEqualTo(first.predicted().rmse(), within(0.03));
        assertThat(second.pix().bias()).isEqualTo(first.pix().bias(), within(0.2));
        assertThat(second.meanQuestions()).isEqualTo(first.meanQuestions(), within(0.1));
    }

    @Test
    void a_learner_is_asked_fewer_questions_than_there_are_skills() {
        var report = Simulation.run(items, FEWER, 3);

        assertThat(report.questionsFor(0.5)).isLessThanOrEqualTo(report.questionsFor(0.95));
        assertThat(report.questionsFor(1)).isLessThan(items.size());
        assertThat(items).allSatisfy(item -> assertThat(report.exposure(item)).isBetween(0.05, 0.95));
    }

    @Test
    void sharp_items_find_a_level_better_than_dull_ones() {
        var sharp = Simulation.run(with(item -> item(item, item.kind(), 8)), FEWER, 4);
        var dull = Simulation.run(with(item -> item(item, item.kind(), 0.3)), FEWER, 4);

        assertThat(sharp.predicted().rmse()).isLessThan(0.6);
        assertThat(dull.predicted().rmse()).isGreaterThan(1);
    }

    @Test
    void what_can_be_guessed_gives_pix_away() {
        var typed = Simulation.run(with(item -> item(item, AnswerKind.TYPED, 1.5)), FEWER, 5);
        var ticked = Simulation.run(with(item -> item(item, AnswerKind.ONE_CHOICE, 1.5)), FEWER, 5);

        assertThat(ticked.pix().bias()).isGreaterThan(typed.pix().bias() + 2);
    }

    @Test
    void chance_and_slips_bound_every_answer() {
        var item = items.getFirst();

        assertThat(item.rightAt(item.difficulty() - 100, 0.05)).isEqualTo(0.02, within(1e-9));
        assertThat(item.rightAt(item.difficulty() + 100, 0.05)).isEqualTo(0.95, within(1e-9));
        assertThat(item.knownAt(item.difficulty())).isEqualTo(0.5);
    }

    @Test
    void accuracy_is_bias_and_spread() {
        var accuracy = Accuracy.of(List.of(1.0, 3.0), found -> found, _ -> 1.0);

        assertThat(accuracy).isEqualTo(new Accuracy(1, Math.sqrt(2)));
    }

    @Test
    void a_description_that_cannot_be_read_is_refused_with_its_line() {
        for (var line : List.of("1.1;motcle;1;typed;1", "1.1;motcle;9;typed;1;1", "1.1;motcle;1;spoken;1;1"))
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Items.read("header\n" + line))
                    .withMessageContaining(line);
        assertThatIllegalArgumentException().isThrownBy(() -> Items.read("header\n"));
    }

    private List<Item> with(UnaryOperator<Item> change) {
        return items.stream().map(change).toList();
    }

    private static Item item(Item item, AnswerKind kind, double discrimination) {
        return new Item(item.skill(), kind, discrimination, item.skill().level());
    }

    private static List<String> recorded() throws IOException {
        try (var stream = SimulationTests.class.getResourceAsStream("/simulation/competence-1.1.txt")) {
            var bytes = Objects.requireNonNull(stream).readAllBytes();
            return Stream.of(new String(bytes, StandardCharsets.UTF_8))
                    .flatMap(String::lines)
                    .toList();
        }
    }
}
