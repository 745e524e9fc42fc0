package pix.bank.families.blocks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pix.bank.families.Staged;
import pix.bank.families.blocks.Puzzle.Word;
import pix.bank.families.blocks.Run.Outcome;
import pix.bank.question.Draw;
import pix.bank.question.Scene;

class BlocksTests {

    static final int SEEDS = 200;

    @ParameterizedTest
    @CsvSource({
        "CORNER, tant-que pas-arrive { si libre { avancer } sinon { droite } }",
        "ROW, tant-que libre { si plante-seche { arroser } avancer } si plante-seche { arroser }",
        "TANK, tant-que sous-repere { verser } fermer",
        "ROOM, tant-que trop-froid { chauffer } tant-que trop-chaud { aerer }"
    })
    void a_program_that_foresees_passes_whatever_is_drawn(Stage stage, String program) {
        for (int seed = 0; seed < SEEDS; seed++)
            assertThat(passes(stage, program, seed)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "CORNER, repeter 3 { avancer } droite repeter 2 { avancer }",
        "CORNER, tant-que libre { avancer } droite tant-que libre { avancer }",
        "ROW, tant-que libre { si plante-seche { arroser } avancer }",
        "ROW, tant-que libre { avancer si plante-seche { arroser } }",
        "TANK, tant-que autre-que-repere { verser } fermer",
        "TANK, tant-que pas-pleine { verser } fermer",
        "TANK, repeter 4 { verser } fermer",
        "ROOM, tant-que trop-chaud { aerer } tant-que trop-froid { chauffer }",
        "ROOM, si trop-froid { chauffer } si trop-chaud { aerer }"
    })
    void a_program_that_foresees_too_little_is_betrayed_by_a_case_that_is_shown(Stage stage, String program) {
        var blocks = ProgramText.parse(program).orElseThrow();
        for (int seed = 0; seed < SEEDS; seed++) {
            var shown = stage.cases("droite", Draw.known(seed)).shown();

            assertThat(passes(stage, program, seed)).isFalse();
            assertThat(shown).anyMatch(given -> Run.of(blocks, given) != Outcome.DONE);
        }
    }

    @Test
    void the_page_gets_the_cases_that_are_shown_and_not_the_others() {
        var model = ((Scene.Simulator) staged(Stage.TANK, 1).scenes().getFirst()).model();

        assertThat(model.split("\"mark\"|\"least\"")).hasSize(3);
        assertThat(Stage.TANK.cases("droite", Draw.known(1)).hidden()).hasSizeGreaterThan(2);
    }

    @Test
    void a_program_longer_than_allowed_does_not_pass() {
        var padded = "tant-que sous-repere { verser } fermer" + " si sous-repere { }".repeat(8);

        assertThat(passes(Stage.TANK, padded, 1)).isFalse();
    }

    @Test
    void two_trials_of_one_draw_are_the_same() {
        assertThat(staged(Stage.ROW, 5).trial()).isEqualTo(staged(Stage.ROW, 5).trial());
    }

    static boolean passes(Stage stage, String program, long seed) {
        return staged(stage, seed).trial().orElseThrow().passes(Map.of("program", program));
    }

    static Staged staged(Stage stage, long seed) {
        var words = List.of(new Word("un", "un mot"));
        return new Blocks()
                .stage(new Puzzle(stage, "droite", null, null, null, null, 10, "But", words, words), Draw.known(seed));
    }
}
