package pix.bank.families.search;

import static org.assertj.core.api.Assertions.assertThat;
import static pix.bank.families.search.TheEngineTests.doc;
import static pix.bank.families.search.TheEngineTests.results;
import static pix.bank.families.search.TheEngineTests.web;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import pix.bank.web.Address;

class ThePageOfResultsTests {

    static final SearchWeb WEB = web(
            List.of(new Ad(List.of("pomme"), "Pommes pas chères", "https://vergers.example/", "Livrées.")),
            IntStream.rangeClosed(1, 20)
                    .mapToObj(each -> doc(
                            "p", "verger.example/" + each, "Pomme n° " + each, 2024, "Une pomme & <une> poire mûre."))
                    .toArray(Doc[]::new));

    @Test
    void results_come_by_eight_with_links_to_the_next_ones() {
        var first = body("pomme");
        var last = WEB.open(Address.parse(SearchWeb.HOST + "/recherche?q=pomme&page=3"))
                .orElseThrow()
                .body();

        assertThat(first).contains("20 résultats, page 1 sur 3").contains("q=pomme&amp;page=2");
        assertThat(first.split("<li><p class=\"search-where\">")).hasSize(9);
        assertThat(last.split("<li><p class=\"search-where\">")).hasSize(5);
    }

    @Test
    void a_result_shows_the_words_asked_in_bold_and_nothing_of_a_page_becomes_markup() {
        assertThat(body("pommes")).contains("Une <b>pomme</b> &amp;").doesNotContain("<une>");
    }

    @Test
    void ads_are_apart_marked_and_only_above_the_first_page_of_what_they_bought() {
        assertThat(body("pomme")).contains("<b>Annonce</b>").contains("Pommes pas chères");
        assertThat(body("poire")).doesNotContain("Annonce");
    }

    @Test
    void what_is_typed_stays_in_the_field_and_is_escaped() {
        assertThat(body("\"pomme <b>")).contains("value=\"&quot;pomme &lt;b&gt;\"");
    }

    @Test
    void nothing_found_is_said_with_advice() {
        assertThat(body("licorne")).contains("Aucun résultat").contains("Essayez d’autres mots");
    }

    @Test
    void every_filter_is_a_link_and_the_chosen_one_is_told() {
        var page = WEB.open(Address.parse(SearchWeb.HOST + "/recherche?q=pomme&periode=2024&type=page"))
                .orElseThrow()
                .body();

        assertThat(page)
                .contains("<details open>")
                .contains("q=pomme&amp;type=page&amp;periode=2024\" aria-current=\"true\">2024")
                .contains("q=pomme&amp;type=video&amp;periode=2024");
    }

    private static String body(String query) {
        return WEB.open(results(query)).orElseThrow().body();
    }
}
