package pix.bank.families.editor;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import pix.bank.families.Staged;
import pix.bank.families.editor.Format.Align;
import pix.bank.families.editor.Format.Listed;
import pix.bank.families.editor.Manuscript.Look;
import pix.bank.families.editor.Manuscript.Passage;
import pix.bank.question.Draw;
import pix.bank.question.Scene;

class EditorTests {

    static final List<String> OBJECTS = List.of("une gourde", "un chapeau", "une carte", "une lampe");

    @Test
    void the_state_at_first_is_the_text_and_the_formats_of_the_document() {
        var initial = simulator(stage(1)).initial();

        assertThat(initial)
                .containsEntry("align.centre", "none")
                .containsEntry("align.right", "p1")
                .containsEntry("list.bullet", "none")
                .containsEntry("mark.bold", "none");
        assertThat(initial.get("text"))
                .startsWith("Le 3 mai À prendre avec vous : ")
                .endsWith(" Bonne route !");
    }

    @Test
    void drawn_paragraphs_share_a_name_and_have_an_id_each() {
        var values = stage(1).values();

        var objects = values.getOrDefault("objets", "").split(" ");
        assertThat(objects).hasSizeBetween(2, 3).startsWith("p3", "p4");
        assertThat(values).containsEntry("annonce", "p2").containsEntry("fin", "p" + (objects.length + 3));
        assertThat(values.get("goal.list.bullet")).isEqualTo(values.get("objets"));
        assertThat(values).containsEntry("goal.align.centre", "p1").containsEntry("goal.align.right", "none");
    }

    @Test
    void a_result_is_made_of_names_and_of_words() {
        var values = stage(1).values();

        assertThat(values).containsEntry("turned", "Bonne route ! Le 3 mai 4 personnes " + values.get("objets.text"));
    }

    @Test
    void what_is_expected_is_not_in_the_model() {
        assertThat(simulator(stage(1)).model()).doesNotContain("centre").doesNotContain("goal", "objets", "annonce");
    }

    @Test
    void the_picture_of_the_model_says_in_words_what_it_shows() {
        var picture = (Scene.Picture) stage(1).scenes().getFirst();

        assertThat(picture.alternative())
                .contains("1. « Le 3 mai » : centré.", "2. « À prendre avec vous : » : aligné à gauche.")
                .contains("élément d’une liste à puces");
        assertThat(new String(picture.image().bytes().get(), UTF_8)).contains("text-anchor=\"middle\"", "<circle");
    }

    @Test
    void a_text_that_would_be_judged_otherwise_than_written_is_refused() {
        var careless = new Passage("un", "Deux  espaces", null, null, null, null);
        var twin = new Passage("un", "Pareil", null, null, null, null);

        assertThatThrownBy(() -> Paragraphs.draw(List.of(careless), Draw.known(1)))
                .hasMessageContaining("Deux espaces");
        assertThatThrownBy(() -> Paragraphs.draw(List.of(twin, twin), Draw.known(1)))
                .hasMessageContaining("twice « Pareil »");
    }

    @Test
    void the_lines_of_the_picture_fit_its_width() {
        var lines = TextWidth.lines("Un deux trois quatre cinq six sept huit neuf dix", 100, 15);

        assertThat(lines)
                .hasSize(4)
                .allSatisfy(line -> assertThat(TextWidth.of(line, 15)).isLessThanOrEqualTo(100));
        assertThat(String.join(" ", lines)).isEqualTo("Un deux trois quatre cinq six sept huit neuf dix");
    }

    static Staged stage(long seed) {
        var right = new Look(null, Align.RIGHT, null);
        var centre = new Look(null, Align.CENTRE, null);
        var bullets = new Look(null, null, Listed.BULLET);
        var passages = List.of(
                new Passage("date", "Le 3 mai", null, null, right, centre),
                new Passage("annonce", "À prendre avec vous :", null, null, null, null),
                new Passage("objets", null, OBJECTS, List.of(2, 3), null, bullets),
                new Passage("fin", "Bonne route !", null, null, null, null));
        var results = Map.of("turned", List.of("fin", "date", "4 personnes", "objets"));
        return new Editor()
                .stage(new Manuscript("liste.odt", List.of("align"), passages, results, true), Draw.known(seed));
    }

    static Scene.Simulator simulator(Staged staged) {
        return (Scene.Simulator) staged.scenes().getLast();
    }
}
