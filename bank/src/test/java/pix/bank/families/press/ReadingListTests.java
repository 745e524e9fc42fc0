package pix.bank.families.press;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import pix.bank.families.press.Press.Page;
import pix.bank.families.press.Press.Site;
import pix.bank.families.press.Reading.Text;
import pix.bank.question.Draw;
import pix.bank.question.Scene.Browser;
import pix.bank.web.Address;

class ReadingListTests {

    static final List<Text> FIVE = List.of(
            text("Un bilan", "info", "info"),
            text("Un édito", "avis", "info"),
            text("Un essai", "pub", "avis"),
            text("Une blague", "humour", "info"),
            text("Un compte", "info", "info"));

    @Test
    void the_drawn_texts_have_three_natures_and_mislead_twice() {
        LongStream.range(0, 50).forEach(seed -> {
            var drawn = reading(FIVE).drawn(Draw.known(seed));

            assertThat(drawn.stream().map(Text::nature).distinct().count()).isGreaterThanOrEqualTo(3);
            assertThat(drawn)
                    .filteredOn(text -> !text.nature().equals(text.looks()))
                    .hasSizeGreaterThanOrEqualTo(2);
        });
    }

    @Test
    void texts_that_cannot_be_drawn_so_are_an_authors_error() {
        var alike = reading(List.of(FIVE.get(0), FIVE.get(4), FIVE.get(1)));

        assertThatThrownBy(() -> alike.drawn(Draw.known(1))).hasMessageContaining("three natures");
    }

    @Test
    void the_list_shows_under_each_letter_the_text_that_the_values_name() {
        var staged = new ReadingList().stage(reading(FIVE), Draw.known(3));
        var web = ((Browser) staged.scenes().getFirst()).web();

        var list = web.open(Address.parse("liste.example")).orElseThrow().body();

        assertThat(list).containsSubsequence("Texte A", staged.values().get("title1"), "Texte B");
        assertThat(list).contains(staged.values().get("title3"));
    }

    private static Reading reading(List<Text> texts) {
        var site = new Site("x.example", "X", "press", null, null, null, null, List.<Page>of());
        var press = new Press("https://liste.example/", null, Layout.TOP, List.of(site), null, null, null, null);
        return new Reading(press, "liste.example", "À lire", "plain", "Des textes.", 3, texts);
    }

    private static Text text(String title, String nature, String looks) {
        return new Text(title, "https://x.example/" + title, nature, looks, "un indice");
    }
}
