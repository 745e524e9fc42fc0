package pix.bank.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pix.bank.Draw;

class NoiseTests {

    @ParameterizedTest
    @ValueSource(strings = {"jardin", "cuisine", "velo", "animaux", "montagne", "fetes", "ville", "ciel"})
    void a_theme_tells_three_hundred_different_pages_of_three_paragraphs(String theme) {
        var pages = new Noise(new Draw(5), text -> true).pages(theme, 300);

        assertThat(pages).hasSize(300);
        assertThat(pages).extracting(Doc::title).doesNotHaveDuplicates();
        assertThat(pages).allSatisfy(page -> {
            assertThat(page.text().split("\n\n")).hasSize(3);
            assertThat(page.title() + page.text() + page.by()).doesNotContain("[[");
            assertThat(page.title()).doesNotContain(" de le ").doesNotContain(" à le ");
        });
    }

    @Test
    void the_same_draw_tells_the_same_pages() {
        assertThat(pages(9)).isEqualTo(pages(9)).isNotEqualTo(pages(10));
    }

    @Test
    void a_page_with_a_word_to_avoid_is_left_out_and_another_takes_its_place() {
        var corpus = new Corpus(new Draw(3), List.of("compost", "Valmorin"));
        corpus.drown(List.of("jardin", "ville"), 300);

        assertThat(corpus.docs()).hasSize(300);
        assertThat(corpus.docs())
                .noneMatch(doc -> (doc.title() + ' ' + doc.text()).matches("(?is).*\\b(compost|valmorin)\\b.*"));
    }

    @Test
    void half_of_a_corpus_is_about_its_first_theme() {
        var corpus = new Corpus(new Draw(3), List.of());
        corpus.drown(List.of("ciel", "ville", "velo"), 400);

        assertThat(corpus.docs()).hasSize(400);
        assertThat(corpus.noise().subList(200, 400)).isEqualTo(new Noise(new Draw(3), text -> true).pages("ciel", 200));
    }

    private static List<Doc> pages(long seed) {
        return new Noise(new Draw(seed), text -> true).pages("velo", 50);
    }
}
