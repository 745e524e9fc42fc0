package pix.bank.families.atlas;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import pix.bank.families.Staged;
import pix.bank.making.file.Yaml;
import pix.bank.question.Draw;
import pix.bank.question.Scene;
import pix.bank.web.Address;

class AtlasesTests {

    static final Staged STAGED = new Atlases().stage(Yaml.read("""
                    host: cartes.example
                    name: Cartes
                    counted: médecins
                    per: 1000
                    inhabitants: [6, 60]
                    rate: [30, 400]
                    asks:
                      upper: {measure: rate, method: ranks, classes: 4, give: upper, of: 1}
                      many: {measure: rate, method: limits, limits: [1, 2.5], give: count, of: 2}
                      bin: {measure: number, method: widths, classes: 3, give: bin}
                    """, Atlas.class), Draw.known(8));

    @Test
    void the_page_shows_what_an_ask_reads() {
        assertThat(page("?mesure=taux&methode=effectifs&classes=4"))
                .contains("</strong> : de ", " à " + STAGED.values().get("upper") + " (5 communes)");
        assertThat(page("?mesure=taux&methode=seuils&seuils=1 ; 2,5"))
                .contains("de 1 à moins de 2,5 (" + STAGED.values().get("many") + " commune");
    }

    @Test
    void it_opens_on_numbers_in_three_widths_and_each_tile_has_the_number_of_its_class() {
        var page = page("");

        assertThat(page).contains("Légende : nombre de médecins", "Classe 3").doesNotContain("Classe 4");
        assertThat(page.split("<polygon ")).hasSize(21);
        assertThat(page)
                .containsPattern("<td>" + STAGED.values().get("place") + "</td><td>\\d+</td><td>\\d+</td><td>"
                        + STAGED.values().get("bin") + "</td>");
    }

    @Test
    void limits_that_are_none_have_an_answer_and_what_was_typed_stays() {
        for (var typed : new String[] {"", "2;1", "un", "1;1", "1;2;3;4;5;6", "<b>"})
            assertThat(page("?methode=seuils&seuils=" + typed)).contains("Écrivez des seuils croissants");
        assertThat(page("?methode=seuils&seuils=<b>")).contains("value=\"&lt;b&gt;\"");
        assertThat(page("?classes=900&mesure=rien")).contains("Classe 3");
    }

    private static String page(String query) {
        var browser = (Scene.Browser) STAGED.scenes().getFirst();
        return browser.web()
                .open(Address.parse("cartes.example/" + query))
                .orElseThrow()
                .body();
    }
}
