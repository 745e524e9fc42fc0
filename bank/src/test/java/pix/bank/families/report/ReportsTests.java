package pix.bank.families.report;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import pix.bank.families.report.Outline.Question;
import pix.bank.families.report.Section.Chunk;
import pix.bank.question.Draw;

class ReportsTests {

    static final int SEEDS = 200;

    @Test
    void a_section_was_two_pages_earlier_when_the_contents_were_made() {
        for (int seed = 0; seed < SEEDS; seed++) {
            var posed = posed(Question.PAGE, seed);
            var asked = posed.values().get("asked");

            assertThat(page(posed.report().entries(2), asked)).isEqualTo(number(posed, "page"));
            assertThat(page(((Contents.Automatic) posed.report().contents()).entries(), asked))
                    .isEqualTo(number(posed, "former"))
                    .isLessThanOrEqualTo(number(posed, "page") - 2);
            assertThat(number(posed, "sheet")).isEqualTo(number(posed, "page") + 2);
        }
    }

    @Test
    void two_levels_count_fewer_entries_than_three_and_more_than_one() {
        for (int seed = 0; seed < SEEDS; seed++) {
            var posed = posed(Question.COUNT, seed);

            assertThat(number(posed, "one")).isEqualTo(6);
            assertThat(number(posed, "count")).isBetween(6 + 6 * 2, 6 + 6 * 4);
            assertThat(number(posed, "three")).isBetween(number(posed, "count") + 6, number(posed, "count") + 12);
        }
    }

    @Test
    void a_chapter_has_another_rank_while_some_are_only_bold() {
        for (int seed = 0; seed < SEEDS; seed++) {
            var posed = posed(Question.RANK, seed);
            int place = number(posed, "rank") - 1;
            var chapters = posed.report().sections().stream()
                    .filter(each -> each.level() == 1)
                    .toList();
            var styled = chapters.stream().filter(Section::isStyled).toList();

            assertThat(styled).hasSize(chapters.size() - 3);
            assertThat(chapters.get(place).title()).isEqualTo(posed.values().get("chapter"));
            assertThat(styled.get(place).title())
                    .isEqualTo(posed.values().get("styled"))
                    .isNotEqualTo(posed.values().get("chapter"));
        }
    }

    @Test
    void another_chapter_began_on_that_page_when_the_contents_were_typed() {
        for (int seed = 0; seed < SEEDS; seed++) {
            var posed = posed(Question.AT, seed);
            var typed = ((Contents.Typed) posed.report().contents()).entries();

            assertThat(titleAt(posed.report().entries(1), number(posed, "at")))
                    .isEqualTo(posed.values().get("chapter"));
            assertThat(titleAt(typed, number(posed, "at")))
                    .isEqualTo(posed.values().get("former"))
                    .isNotEqualTo(posed.values().get("chapter"));
        }
    }

    @Test
    void no_page_is_near_being_full() {
        for (int seed = 0; seed < SEEDS; seed++) {
            int words = 0;
            for (var chunk : posed(Question.PAGE, seed).report().sections().stream()
                    .flatMap(section -> section.chunks().stream())
                    .toList()) {
                words = words(chunk) + (chunk.startsPage() ? 0 : words);
                assertThat(words).isLessThan(300);
            }
        }
    }

    static StagedReport posed(Question question, long seed) {
        return Reports.pose(AnOutline.outline(question), Draw.known(seed));
    }

    static int number(StagedReport posed, String name) {
        return Integer.parseInt(requireNonNull(posed.values().get(name)));
    }

    static int page(List<Entry> entries, @Nullable String title) {
        return entries.stream()
                .filter(entry -> entry.title().equals(title))
                .findFirst()
                .orElseThrow()
                .page();
    }

    static String titleAt(List<Entry> entries, int page) {
        return entries.stream()
                .filter(entry -> entry.page() == page)
                .findFirst()
                .orElseThrow()
                .title();
    }

    static int words(Chunk chunk) {
        return chunk.paragraphs().stream()
                .mapToInt(text -> text.split(" ").length)
                .sum();
    }
}
