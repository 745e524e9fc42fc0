package pix.bank.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainWordsAndListsTests {

    @Test
    void words_are_compared_without_case_accents_signs_nor_plural() {
        assertThat(Plain.words("  Les Vélos d'Enfants ! ")).isEqualTo("les velo d enfant");
        assertThat(Plain.holds("Travaux sur la voie", "travaux")).isTrue();
    }

    @Test
    void several_words_are_held_in_a_row() {
        assertThat(Plain.holds("La date limite approche", "Date limite")).isTrue();
        assertThat(Plain.holds("La limite de date", "date limite")).isFalse();
        assertThat(Plain.holds("Un voyageur", "age")).isFalse();
    }

    @Test
    void what_stands_between_commas_is_listed_without_blanks() {
        assertThat(Plain.list("nappe, sécheresse ;; ,  ")).containsExactly("nappe", "sécheresse");
    }

    @Test
    void a_list_shows_what_is_picked_now() {
        var list = new Pick("mois", "Le mois", Pick.options("", "Tous", "5", "Mai"));

        assertThat(list.html("5"))
                .contains("<label for=\"mois\">Le mois</label>", "<option value=\"5\" selected>Mai</option>")
                .containsOnlyOnce("selected");
    }
}
