package pix.bank.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Draws are fair and independent. Each stream here is a known one: what is true once stays true. */
class DrawTests {

    static final int DRAWS = 60_000;
    static final Seeds SEEDS = Seeds.known("fairness");

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 5, 6, 7, 10, 26, 100})
    void one_stream_favours_no_number(int count) {
        var draw = Draw.known("one stream of " + count);

        assertEven(count, _ -> draw.between(1, count) - 1);
    }

    /** The first draw of neighbouring variants was what a linear generator gave away. */
    @ParameterizedTest
    @ValueSource(ints = {2, 3, 5, 6, 7, 10, 26, 100})
    void the_first_draw_of_variants_one_after_another_favours_no_number(int count) {
        assertEven(count, variant -> SEEDS.draw("@motcle1", variant).between(0, count - 1));
    }

    @Test
    void each_order_of_four_things_is_as_likely() {
        var orders = Draw.known("orders");
        var all = IntStream.range(0, 256)
                .mapToObj(DrawTests::order)
                .filter(order -> order.stream().distinct().count() == 4)
                .toList();

        assertThat(all).hasSize(24);
        assertEven(24, _ -> all.indexOf(orders.shuffled(List.of(0, 1, 2, 3))));
    }

    @Test
    void a_sample_takes_each_thing_as_often_and_none_twice() {
        var samples = Draw.known("samples");

        assertEven(9, _ -> samples.sample(List.of(0, 1, 2, 3, 4, 5, 6, 7, 8), 3).get(2));
        assertThat(IntStream.range(0, 100).mapToObj(_ -> samples.sample(List.of(0, 1, 2, 3, 4), 3)))
                .allMatch(sample -> sample.stream().distinct().count() == 3);
    }

    @Test
    void a_chance_of_a_fifth_comes_true_once_in_five() {
        var draw = Draw.known("a fifth");

        assertThat(IntStream.range(0, DRAWS).filter(_ -> draw.chance(20)).count() / (double) DRAWS)
                .isBetween(0.195, 0.205);
        assertThat(IntStream.range(0, 1_000)).noneMatch(_ -> draw.chance(0)).allMatch(_ -> draw.chance(100));
    }

    @Test
    void what_is_drawn_one_after_another_is_independent() {
        var draw = Draw.known("pairs");

        assertIndependent(_ -> draw, _ -> draw);
    }

    @Test
    void neighbouring_variants_are_independent() {
        assertIndependent(variant -> SEEDS.draw("@motcle1", variant), variant -> SEEDS.draw("@motcle1", variant + 1));
    }

    @Test
    void the_same_variant_of_two_skills_is_independent() {
        assertIndependent(variant -> SEEDS.draw("@motcle1", variant), variant -> SEEDS.draw("@motcle2", variant));
    }

    @Test
    void the_same_variant_for_two_purposes_is_independent() {
        var secret = new Secret(new byte[32]);
        var learning = new Seeds(secret, "learning");
        var exam = new Seeds(secret, "exam");

        assertIndependent(variant -> learning.draw("@motcle1", variant), variant -> exam.draw("@motcle1", variant));
    }

    @Test
    void streams_of_their_own_are_independent_of_each_other_and_of_what_they_come_from() {
        IntFunction<Draw> whole = variant -> SEEDS.draw("@motcle1", variant);

        assertIndependent(
                variant -> whole.apply(variant).apart("values"),
                variant -> whole.apply(variant).apart("scene"));
        assertIndependent(whole, variant -> whole.apply(variant).apart("values"));
        assertIndependent(
                variant -> whole.apply(variant).apart("a").apart("b"),
                variant -> whole.apply(variant).apart("b").apart("a"));
    }

    @Test
    void a_stream_of_its_own_neither_moves_nor_depends_on_what_was_drawn_before() {
        var alone = SEEDS.draw("@motcle1", 3);
        var disturbed = SEEDS.draw("@motcle1", 3);
        var own = disturbed.apart("values").between(1, 1_000_000);
        disturbed.between(1, 10);

        assertThat(disturbed.apart("values").between(1, 1_000_000)).isEqualTo(own);
        alone.between(1, 10);
        assertThat(disturbed.between(1, 1_000_000)).isEqualTo(alone.between(1, 1_000_000));
    }

    /** The numbers were computed by another program, in another language. */
    @Test
    void the_same_coordinates_draw_the_same_for_ever() {
        var draw = new Seeds(new Secret(new byte[32]), "learning").draw("@motcle1", 12);

        assertThat(IntStream.range(0, 12).map(_ -> draw.between(1, 100)))
                .containsExactly(35, 99, 65, 80, 81, 5, 73, 24, 3, 36, 43, 4);
        assertThat(draw.apart("values").shuffled(List.of("a", "b", "c", "d", "e")))
                .containsExactly("e", "d", "a", "b", "c");
    }

    @Test
    void both_ends_of_any_range_can_come() {
        var draw = Draw.known("ranges");

        assertThat(draw.between(7, 7)).isEqualTo(7);
        assertThat(IntStream.range(0, 200).map(_ -> draw.between(-1, 1)).boxed())
                .contains(-1, 0, 1);
        assertThat(draw.between(0, Integer.MAX_VALUE - 1)).isNotNegative();
        assertThatThrownBy(() -> draw.between(2, 1)).hasMessageContaining("nothing to draw from");
        assertThatThrownBy(() -> draw.pick(List.of())).hasMessageContaining("nothing to draw from");
    }

    /** Chi-square, with at most one chance in ten thousand of a false alarm when it is written. */
    private static void assertEven(int count, IntUnaryOperator drawn) {
        var seen = new int[count];
        for (int each = 0; each < DRAWS; each++) seen[drawn.applyAsInt(each)]++;
        assertChiSquare(seen, DRAWS / (double) count, count - 1);
    }

    /** All hundred pairs of two numbers below ten come as often. */
    private static void assertIndependent(IntFunction<Draw> one, IntFunction<Draw> other) {
        var seen = new int[100];
        for (int each = 0; each < DRAWS; each++)
            seen[10 * one.apply(each).between(0, 9) + other.apply(each).between(0, 9)]++;
        assertChiSquare(seen, DRAWS / 100.0, 99);
    }

    /** The bound is Wilson and Hilferty's, at 3.72 standard deviations. */
    private static void assertChiSquare(int[] seen, double expected, int degrees) {
        double sum = IntStream.of(seen)
                .mapToDouble(each -> (each - expected) * (each - expected) / expected)
                .sum();
        double ninth = 2.0 / (9 * degrees);
        assertThat(sum).isLessThan(degrees * Math.pow(1 - ninth + 3.72 * Math.sqrt(ninth), 3));
    }

    private static List<Integer> order(int number) {
        return List.of(number / 64, number / 16 % 4, number / 4 % 4, number % 4);
    }
}
