package pix.campaigns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How soon a topic should be worked on. Rows I2 to I11, and H20. */
class AdviceTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            case  | levels of the topic | hardest of the parcours | held      | score
            I2    | 1 4                 | 6                       |           | 20
            I3    | 1 2 3               | 3                       | 1 2 3     | 100
            I5    | 1 2 3 6             | 6                       | 1         | 46.67
            I6    | 2                   | 8                       |           | 7.5
            I11   | 3 5                 | 5                       | 5         | 96.67
            H20 A | 1 3 5               | 5                       | 1 3       | 73.33
            H20 B | 1 3 5               | 5                       |           | 30
            """)
    void a_topic_s_score_tells_how_far_it_is_from_needing_work(
            String name, String targeted, int hardest, @Nullable String held, double score) {
        var result = new TopicResult(levels(targeted), levels(held));

        assertThat(result.advice(hardest)).isEqualTo(score, within(0.005));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            levels of the topic | held  | reached
            1 3 5               | 1 3   | 3
            1 3 5               |       | 0
            1 3 5               | 5     | 5
            """)
    void the_level_reached_is_the_hardest_one_held(String targeted, @Nullable String held, int reached) {
        assertThat(new TopicResult(levels(targeted), levels(held)).reached()).isEqualTo(reached);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            case | score | dots
            I9   | 25    | 4
            I9   | 25.01 | 3
            I9   | 50    | 3
            I9   | 75    | 2
            I9   | 75.01 | 1
            I8   | 41.25 | 3
            """)
    void the_lower_the_score_the_more_dots(String name, double score, int dots) {
        assertThat(Urgency.of(score).dots()).isEqualTo(dots);
    }

    private static List<Integer> levels(@Nullable String words) {
        return words == null
                ? List.of()
                : Stream.of(words.split(" ")).map(Integer::valueOf).toList();
    }
}
