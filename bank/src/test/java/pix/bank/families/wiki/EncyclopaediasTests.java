package pix.bank.families.wiki;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import pix.bank.families.wiki.Wiki.Article;
import pix.bank.families.wiki.Wiki.Version;
import pix.bank.question.Draw;
import pix.bank.question.Scene.Browser;
import pix.bank.web.Address;

class EncyclopaediasTests {

    static final String TEXT = "Une ouverture.\n\n## Faune\n\n### L'été\n\nDes loups.\n\n## Flore\n\nDes chênes.";
    static final Article STILL = new Article("foret", "La forêt", TEXT, Map.of("Surface", "12 ha"), null, null);
    static final List<Version> VERSIONS = List.of(
            new Version("2024-01-05 10:00", "Ada", "début", Map.of("a", "Un pont.", "c", "Une fin."), null),
            new Version("2024-02-01 08:30", "Bo", null, Map.of("b", "Long de 90 mètres."), null),
            new Version("2024-03-09 21:12", "192.0.2.7", "je vide", null, List.of("c")));
    static final Article SHARED =
            new Article("pont", "Le pont", null, null, VERSIONS, "## Longueur\n\nQuelle source ?");
    static final Wiki WIKI = new Wiki("wiki.example", "Wiki", "wiki", null, "foret", List.of(STILL, SHARED));

    @Test
    void the_contents_number_the_parts_and_lead_to_them() {
        assertThat(open("article/foret"))
                .contains("<a href=\"#faune\">1. Faune</a>", "<a href=\"#l-ete\">1.1. L'été</a>", "2. Flore")
                .contains("<h2 id=\"faune\">", "<h3 id=\"l-ete\">")
                .containsSubsequence("Une ouverture.", "Sommaire", "Des loups.");
    }

    @Test
    void a_still_article_tells_nothing_of_its_past() {
        assertThat(open("article/foret")).contains("12 ha").doesNotContain("historique", "Dernière modification");
    }

    @Test
    void the_history_tells_who_changed_what_when_newest_first() {
        assertThat(open("historique/pont"))
                .containsSubsequence(
                        "9 mars 2024 à 21:12", "192.0.2.7", "1er février 2024 à 08:30", "Bo", "5 janvier 2024");
    }

    @Test
    void sizes_are_those_of_the_text_and_reach_the_texts_of_the_question() {
        var values = new Encyclopaedias().stage(WIKI, Draw.known(1)).values();

        int first = "Un pont.\n\nUne fin.".length();
        int added = "Long de 90 mètres.\n\n".length() + 1;
        assertThat(values)
                .containsEntry("pont.1.size", Integer.toString(first))
                .containsEntry("pont.2.change", Integer.toString(added))
                .containsEntry("pont.3.change", Integer.toString(-"\n\nUne fin.".length()));
        assertThat(open("historique/pont")).contains("(+" + added + ")", "(−10)");
    }

    @Test
    void an_old_version_is_shown_as_it_was_and_says_so() {
        assertThat(open("version/pont/2")).contains("Long de 90 mètres.", "Une fin.", "ancienne version");
        assertThat(open("version/pont/3")).doesNotContain("Une fin.", "ancienne version");
        assertThat(open("version/pont/1")).doesNotContain("Long de 90 mètres.");
    }

    @Test
    void a_change_shows_only_the_pieces_that_differ() {
        assertThat(open("changement/pont/2"))
                .contains("(rien)", "Long de 90 mètres.")
                .doesNotContain("Un pont.");
        assertThat(open("changement/pont/3")).containsSubsequence("Avant", "Une fin.", "Après", "(rien)");
    }

    @Test
    void the_discussion_stands_beside_the_article() {
        assertThat(open("discussion/pont"))
                .contains("Quelle source ?", "href=\"https://wiki.example/historique/pont\"");
    }

    @Test
    void an_article_is_found_by_a_word_of_its_present_text() {
        assertThat(open("recherche?q=CHENES")).contains("/article/foret").doesNotContain("/article/pont");
        assertThat(open("recherche?q=fin")).contains("Aucun article");
    }

    @Test
    void there_is_no_page_where_nothing_was_written() {
        var web = ((Browser)
                        new Encyclopaedias().stage(WIKI, Draw.known(1)).scenes().getFirst())
                .web();

        assertThat(List.of("article/rien", "version/pont/0", "version/pont/4", "version/pont/x", "autre"))
                .allSatisfy(path -> assertThat(web.open(Address.parse("wiki.example/" + path)))
                        .isEmpty());
        assertThat(web.open(Address.parse("ailleurs.example/"))).isEmpty();
    }

    @Test
    void versions_are_told_in_their_order() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Revision.past(VERSIONS.reversed()))
                .withMessageContaining("2024-02-01 08:30");
    }

    private static String open(String path) {
        return ((Browser)
                        new Encyclopaedias().stage(WIKI, Draw.known(1)).scenes().getFirst())
                .web()
                .open(Address.parse("wiki.example/" + path))
                .orElseThrow()
                .body();
    }
}
