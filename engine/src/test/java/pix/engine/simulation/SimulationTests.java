package pix.engine.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pix.engine.knowledge.Skill;

class SimulationTests {

    private static final int FEWER = 1_000;

    private final List<Item> items = fiveTopics();

    /** If this is meant to change, the lines that were found are the new file. */
    @Test
    void five_topics_are_measured_as_they_were() throws IOException {
        var report = Simulation.run(items, World.USUAL, 4_000, 1);

        assertThat(lines(report)).containsExactlyElementsOf(recorded());
    }

    @Test
    void a_larger_run_begins_with_the_learners_of_a_smaller_one() {
        var few = Simulation.run(items, World.USUAL, 50, 1).outcomes();
        var many = Simulation.run(items, World.USUAL, 500, 1).outcomes();

        assertThat(many.subList(0, 50)).isEqualTo(few);
    }

    @Test
    void a_thousand_learners_tell_what_ten_thousand_tell() {
        var few = Simulation.run(items, World.USUAL, 1_000, 1);
        var many = Simulation.run(items, World.USUAL, 10_000, 1);

        assertThat(few.shown().rmse()).isEqualTo(many.shown().rmse(), within(0.03));
        assertThat(few.shown().bias()).isEqualTo(many.shown().bias(), within(0.04));
        assertThat(few.meanQuestions()).isEqualTo(many.meanQuestions(), within(0.15));
    }

    @ParameterizedTest
    @ValueSource(ints = {21, 210, 2_100})
    void however_many_they_are_learners_are_of_all_levels(int learners) {
        var bands = IntStream.range(0, 7)
                .mapToLong(band -> IntStream.range(0, learners)
                        .mapToDouble(
                                number -> Learner.of(World.USUAL, 1, number).level())
                        .filter(level -> (int) level == band)
                        .count());

        assertThat(bands.boxed()).allMatch(count -> Math.abs(count - learners / 7) <= 2);
    }

    @Test
    void another_seed_tells_much_the_same() {
        var first = Simulation.run(items, World.USUAL, 2 * FEWER, 1);
        var second = Simulation.run(items, World.USUAL, 2 * FEWER, 2);

        assertThat(second.outcomes()).isNotEqualTo(first.outcomes());
        assertThat(second.predicted().rmse()).isEqualTo(first.predicted().rmse(), within(0.04));
        assertThat(second.shown().bias()).isEqualTo(first.shown().bias(), within(0.05));
        assertThat(second.meanQuestions()).isEqualTo(first.meanQuestions(), within(0.15));
    }

    @Test
    void a_learner_is_asked_fewer_questions_than_there_are_skills() {
        var report = Simulation.run(items, World.USUAL, FEWER, 3);

        assertThat(report.questionsFor(0.5)).isLessThanOrEqualTo(report.questionsFor(0.95));
        assertThat(report.questionsFor(1)).isLessThan(items.size());
        assertThat(items).allSatisfy(item -> assertThat(report.exposure(item)).isBetween(0.02, 0.98));
    }

    @Test
    void sharp_items_find_a_level_better_than_dull_ones() {
        var sharp = Simulation.run(with(item -> sharpness(item, 8)), World.USUAL, FEWER, 4);
        var dull = Simulation.run(with(item -> sharpness(item, 0.3)), World.USUAL, FEWER, 4);

        assertThat(sharp.predicted().rmse()).isLessThan(0.6);
        assertThat(dull.predicted().rmse()).isGreaterThan(1);
    }

    @Test
    void what_can_be_guessed_gives_levels_away() {
        var typed = Simulation.run(with(item -> guessed(item, 0.02)), World.USUAL, FEWER, 5);
        var ticked = Simulation.run(with(item -> guessed(item, 0.25)), World.USUAL, FEWER, 5);

        assertThat(ticked.shown().bias()).isGreaterThan(typed.shown().bias() + 0.25);
    }

    @Test
    void worlds_differ_as_their_words_say() {
        var usual = in("usual");

        assertThat(in("careless").shown().bias()).isLessThan(usual.shown().bias() - 0.05);
        assertThat(in("careful").shown().bias()).isGreaterThan(usual.shown().bias() + 0.05);
        assertThat(in("guessing").shown().bias()).isGreaterThan(usual.shown().bias() + 0.03);
        assertThat(in("uneven").predicted().rmse())
                .isGreaterThan(usual.predicted().rmse() + 0.02);
    }

    @Test
    void chance_and_slips_bound_every_answer() {
        var item = items.getFirst();

        assertThat(item.right(0, World.USUAL)).isEqualTo(item.guessing());
        assertThat(item.right(1, World.USUAL)).isEqualTo(0.95);
        assertThat(item.knownAt(item.difficulty())).isEqualTo(0.5);
    }

    @Test
    void learners_are_right_as_often_as_the_item_says() {
        for (var item : items) {
            var learners = IntStream.range(0, FEWER)
                    .mapToObj(number -> Learner.of(World.USUAL, 1, number))
                    .toList();
            double expected = learners.stream()
                    .mapToDouble(learner -> item.right(learner.knows(item), World.USUAL))
                    .sum();

            assertThat(learners.stream()
                            .filter(learner -> learner.isRight(item))
                            .count())
                    .isCloseTo(Math.round(expected), within(50L));
        }
    }

    @Test
    void accuracy_is_bias_and_spread() {
        var accuracy = Accuracy.of(List.of(1.0, 3.0), found -> found, _ -> 1.0);

        assertThat(accuracy).isEqualTo(new Accuracy(1, Math.sqrt(2)));
    }

    private Report in(String world) {
        return Simulation.run(
                with(item -> guessed(item, 0.15)), World.named(world).orElseThrow(), 2 * FEWER, 6);
    }

    private List<Item> with(UnaryOperator<Item> change) {
        return items.stream().map(change).toList();
    }

    private static Item sharpness(Item item, double discrimination) {
        return new Item(
                item.skill(), item.guessing(), discrimination, item.skill().level());
    }

    private static Item guessed(Item item, double guessing) {
        return new Item(item.skill(), guessing, 1.5, item.skill().level());
    }

    /** Levels 1 to 6 of five topics, the last ones of which begin higher; one skill in five is a choice. */
    private static List<Item> fiveTopics() {
        return IntStream.range(0, 30)
                .filter(place -> place / 5 >= place % 5 - 2)
                .mapToObj(place -> new Skill(place + 1, "1.1", "topic" + place % 5, place / 5 + 1))
                .map(skill -> Item.drawn(skill, skill.number() % 5 == 0 ? 0.25 : 0.02, 1))
                .toList();
    }

    private static List<String> lines(Report report) {
        return Stream.of(
                        report.bands().stream()
                                .map(band -> line(
                                        "level " + band.from(), band.shown(), band.predicted(), band.meanQuestions())),
                        Stream.of(line("all", report.shown(), report.predicted(), report.meanQuestions())),
                        report.items().stream()
                                .map(item -> String.format(
                                        Locale.ROOT,
                                        "%s level %d asked %.2f %%",
                                        item.skill().topic(),
                                        item.skill().level(),
                                        100 * report.exposure(item))))
                .flatMap(each -> each)
                .toList();
    }

    private static String line(String name, Accuracy shown, Accuracy predicted, double questions) {
        return String.format(
                Locale.ROOT,
                "%s: shown %+.4f %.4f, predicted %+.4f %.4f, questions %.3f",
                name,
                shown.bias(),
                shown.rmse(),
                predicted.bias(),
                predicted.rmse(),
                questions);
    }

    private static List<String> recorded() throws IOException {
        try (var stream = SimulationTests.class.getResourceAsStream("/simulation/five-topics.txt")) {
            var bytes = Objects.requireNonNull(stream).readAllBytes();
            return Stream.of(new String(bytes, StandardCharsets.UTF_8))
                    .flatMap(String::lines)
                    .toList();
        }
    }
}
