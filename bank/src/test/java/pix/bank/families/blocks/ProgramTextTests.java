package pix.bank.families.blocks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pix.bank.families.blocks.Block.Act;
import pix.bank.families.blocks.Block.If;
import pix.bank.families.blocks.Block.Repeat;
import pix.bank.families.blocks.Block.While;

class ProgramTextTests {

    @Test
    void a_program_is_read_with_its_loops_and_its_choices() {
        var program = ProgramText.parse(
                "tant-que libre { avancer si mur { droite } sinon { repeter 12 { gauche } } } fermer");

        var choice = new If("mur", List.of(new Act("droite")), List.of(new Repeat(12, List.of(new Act("gauche")))));
        assertThat(program)
                .contains(List.of(new While("libre", List.of(new Act("avancer"), choice)), new Act("fermer")));
        assertThat(program.map(Block::count)).contains(7);
    }

    @Test
    void a_body_may_be_empty_and_so_may_a_program() {
        assertThat(ProgramText.parse("tant-que libre { }")).contains(List.of(new While("libre", List.of())));
        assertThat(ProgramText.parse(" ")).contains(List.of());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tant-que libre { avancer",
                "avancer }",
                "tant-que { avancer }",
                "repeter 0 { avancer }",
                "repeter 21 { avancer }",
                "repeter trois { avancer }",
                "sinon { avancer }",
                "{ avancer }",
                "avancer ; droite",
                "<script>",
                "tant-que"
            })
    void what_does_not_read_is_no_program(String text) {
        assertThat(ProgramText.parse(text)).isEmpty();
    }

    @Test
    void a_text_too_long_or_too_deep_is_no_program() {
        var deep = "tant-que libre { ".repeat(60) + "avancer" + " }".repeat(60);

        assertThat(ProgramText.parse("avancer ".repeat(251))).isEmpty();
        assertThat(ProgramText.parse(deep)).isEmpty();
        assertThat(ProgramText.parse("avancer ".repeat(250))).isPresent();
        assertThat(ProgramText.parse("tant-que libre { ".repeat(20) + " }".repeat(20)))
                .isPresent();
    }
}
