package pix.bank.families.blocks;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pix.bank.families.Staged;
import pix.bank.families.blocks.Puzzle.Way;
import pix.bank.families.blocks.Puzzle.Word;
import pix.bank.question.Draw;

/** Programs that somebody has begun: to be put in order, or completed. */
class GivenProgramsTests {

    private static final List<Word> WORDS = List.of(new Word("un", "un mot"));
    private static final String PATH = "avancer-2 droite avancer gauche avancer";

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "avancer-3, -, #####|#S..G#",
                "est sud-2 est, -, ",
                "avancer arroser avancer arroser, -, #Spp#",
                "arroser avancer, -, #P.#",
                "avancer ramasser avancer ramasser, AB, #S..#"
            })
    void the_way_of_a_path_is_free_and_has_what_it_wants(String path, String word, String row) {
        var grid = PaintedWorld.of(ProgramText.parse(path).orElseThrow(), word == null ? "" : word);

        assertThat(Run.of(ProgramText.parse(path).orElseThrow(), grid)).isEqualTo(Run.Outcome.DONE);
        if (row != null) assertThat(String.join("|", grid.rows())).contains(row);
        assertThat(grid.rows()).allMatch(each -> each.startsWith("#") && each.endsWith("#"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"avancer sauter", "avancer ramasser", "repeter 20 { repeter 20 { repeter 20 { avancer } } }"})
    void a_path_that_nobody_can_walk_is_told_to_its_author(String path) {
        assertThatThrownBy(() -> PaintedWorld.of(ProgramText.parse(path).orElseThrow(), ""))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void shuffled_blocks_never_do_and_are_the_same_blocks() {
        for (int seed = 0; seed < BlocksTests.SEEDS; seed++) {
            var staged = staged(Way.ORDER, List.of(), seed);
            var begun = requireNonNull(staged.values().get("begun"));

            assertThat(begun.split(" ")).containsExactlyInAnyOrder(PATH.split(" "));
            assertThat(passes(staged, begun)).isFalse();
            assertThat(passes(staged, PATH)).isTrue();
        }
    }

    @Test
    void a_program_whose_order_does_not_matter_is_told_to_its_author() {
        var puzzle = new Puzzle(null, null, "avancer avancer", null, Way.ORDER, null, 9, "But", WORDS, null);

        assertThatThrownBy(() -> new Blocks().stage(puzzle, Draw.known(1))).hasMessageContaining("any order does");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "avancer avancer droite avancer gauche avancer",
                "est-2 sud est",
                "avancer-2 droite avancer gauche avancer gauche",
                "repeter 1 { avancer-2 droite avancer gauche avancer }"
            })
    void an_order_is_made_of_the_blocks_that_were_given(String other) {
        assertThat(passes(staged(Way.ORDER, List.of(), 1), other)).isFalse();
    }

    @Test
    void a_hole_takes_any_block_that_does() {
        var staged = staged(Way.COMPLETE, List.of(2, 4), 1);

        assertThat(staged.values()).containsEntry("begun", "avancer-2 trou avancer trou avancer");
        assertThat(passes(staged, PATH)).isTrue();
        assertThat(passes(staged, "avancer-2 trou avancer trou avancer")).isFalse();
        assertThat(passes(staged, "avancer-2 droite avancer droite avancer")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "est-2 sud est",
                "avancer avancer droite avancer gauche avancer",
                "avancer-2 repeter 1 { droite } avancer gauche avancer",
                "avancer-2 droite avancer est avancer gauche"
            })
    void what_was_given_stays(String other) {
        assertThat(passes(staged(Way.COMPLETE, List.of(2, 4), 1), other)).isFalse();
    }

    @Test
    void a_hole_may_be_inside_a_loop() {
        var begun = new Holes(List.of(2))
                .in(ProgramText.parse("repeter 3 { avancer droite } si mur { gauche }")
                        .orElseThrow());

        assertThat(ProgramText.write(begun)).isEqualTo("repeter 3 { avancer trou } si mur { gauche }");
        assertThat(Holes.areFilled(
                        begun,
                        ProgramText.parse("repeter 3 { avancer gauche } si mur { gauche }")
                                .orElseThrow()))
                .isTrue();
        assertThat(Holes.areFilled(
                        begun,
                        ProgramText.parse("repeter 4 { avancer gauche } si mur { gauche }")
                                .orElseThrow()))
                .isFalse();
    }

    private static boolean passes(Staged staged, String program) {
        return staged.trial().orElseThrow().passes(Map.of("program", program));
    }

    private static Staged staged(Way way, List<Integer> holes, long seed) {
        var puzzle = new Puzzle(null, null, PATH, null, way, holes, 9, "But", WORDS, null);
        return new Blocks().stage(puzzle, Draw.known(seed));
    }
}
