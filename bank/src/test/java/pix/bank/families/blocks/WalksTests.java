package pix.bank.families.blocks;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import pix.bank.families.Staged;
import pix.bank.question.Draw;
import pix.bank.question.Scene;

class WalksTests {

    private static final List<Puzzle.Word> WORDS = List.of(new Puzzle.Word("un", "un mot"));

    @Test
    void every_reading_stays_on_the_field_and_ends_elsewhere() {
        var readings = Map.of("mirror", "avancer-2 gauche avancer-3");
        for (int seed = 0; seed < BlocksTests.SEEDS; seed++) {
            var values = staged("avancer-2 droite avancer-3", readings, 0, false, seed)
                    .values();

            assertThat(values.get("right.square")).matches("[A-H][1-8]").isNotEqualTo(values.get("mirror.square"));
            assertThat(column(values, "right")).isEqualTo(column(values, "mirror"));
            assertThat(row(values, "right") - row(values, "mirror")).isEqualTo(6);
        }
    }

    @Test
    void a_program_without_a_field_is_counted() {
        var walk = new Walk("repeter 3 { a b a }", null, null, null, null, null, null, "But", WORDS, null);

        assertThat(new Walks().stage(walk, Draw.known(1)).values())
                .containsExactlyInAnyOrderEntriesOf(Map.of("right.a", "6", "right.b", "3"));
    }

    @Test
    void letters_are_picked_up_where_the_square_is_marked() {
        var readings = Map.of("all", "repeter 4 { avancer ramasser }");
        var staged = staged("repeter 4 { avancer si marque { ramasser } }", readings, 20, true, 3);

        var picked = requireNonNull(staged.values().get("right.picked"));
        assertThat(picked).isNotEmpty().hasSizeLessThan(4);
        assertThat(staged.values().get("all.picked")).hasSize(4).contains(picked.substring(0, 1));
    }

    @Test
    void the_page_is_told_neither_the_other_readings_nor_the_end() {
        var staged = staged("avancer-2 droite avancer-3", Map.of("mirror", "ouest-2 gauche"), 0, false, 1);

        assertThat(((Scene.Simulator) staged.scenes().getFirst()).model())
                .doesNotContain("mirror", "ouest-2", staged.values().get("right.square"));
    }

    @Test
    void readings_that_no_field_parts_are_told_to_their_author() {
        assertThatThrownBy(() -> staged("avancer", Map.of("same", "est"), 0, false, 1))
                .hasMessageContaining("no field suits");
        assertThatThrownBy(() -> staged("avancer-9", Map.of(), 0, false, 1)).hasMessageContaining("no field suits");
    }

    private static int column(Map<String, String> values, String reading) {
        return values.getOrDefault(reading + ".square", "?").charAt(0);
    }

    private static int row(Map<String, String> values, String reading) {
        return values.getOrDefault(reading + ".square", "?").charAt(1);
    }

    private static Staged staged(String program, Map<String, String> readings, int marks, boolean letters, long seed) {
        var differ = readings.keySet().stream()
                .flatMap(each -> List.of("right.square", each + ".square").stream())
                .toList();
        var parted = letters ? List.of("right.picked", "all.picked") : differ;
        var walk = new Walk(program, readings, 8, 8, marks, letters, parted, "But", WORDS, WORDS);
        return new Walks().stage(walk, Draw.known(seed));
    }
}
