package pix.bank.families.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pix.bank.question.Draw;

class NoiseTests {

    @ParameterizedTest
    @ValueSource(strings = {"jardin", "cuisine", "velo", "animaux", "montagne", "fetes", "ville", "ciel"})
    void a_theme_tells_hundreds_of_different_pages_of_three_paragraphs(String theme) {
        var pages = Noise.pages(theme).stream().map(Indexed::doc).toList();

        assertThat(pages).hasSizeGreaterThan(380);
        assertThat(pages).extracting(Doc::link).doesNotHaveDuplicates();
        assertThat(pages).allSatisfy(page -> {
            assertThat(page.text().split("\n\n")).hasSize(3);
            assertThat(page.title() + page.text() + page.by()).doesNotContain("[[");
            assertThat(page.title()).doesNotContain(" de le ").doesNotContain(" à le ");
        });
    }

    @Test
    void the_same_draw_drowns_in_the_same_pages_another_one_in_others() {
        assertThat(drowned(9, "velo").docs())
                .isEqualTo(drowned(9, "velo").docs())
                .isNotEqualTo(drowned(10, "velo").docs());
    }

    @Test
    void a_page_with_a_word_to_avoid_is_left_out_and_another_takes_its_place() {
        var corpus = new Corpus();
        corpus.drown(List.of("jardin", "ville"), List.of("le compost", "Valmorin"), 300, Draw.known(3));

        assertThat(corpus.docs()).hasSize(300);
        assertThat(corpus.docs())
                .noneMatch(doc -> (doc.title() + ' ' + doc.text()).matches("(?is).*\\b(le compost|valmorin)\\b.*"));
    }

    @Test
    void half_of_a_corpus_is_about_its_first_theme() {
        var themes = Noise.pages("ciel").stream().map(Indexed::doc).toList();

        assertThat(drowned(3, "ciel", "ville", "velo").docs())
                .hasSize(400)
                .filteredOn(themes::contains)
                .hasSizeBetween(200, 201);
    }

    @Test
    void what_an_author_wrote_at_an_address_is_not_replaced_by_noise() {
        var theirs = Noise.pages("velo").getFirst().doc();
        var corpus = new Corpus();
        corpus.add(theirs.as(Medium.VIDEO));
        corpus.drown(List.of("velo"), List.of(), 400, Draw.known(1));

        assertThat(corpus.at(theirs.address()))
                .hasValueSatisfying(doc -> assertThat(doc.medium()).isEqualTo(Medium.VIDEO));
    }

    private static Corpus drowned(long seed, String... themes) {
        var corpus = new Corpus();
        corpus.drown(List.of(themes), List.of(), 400, Draw.known(seed));
        return corpus;
    }
}
