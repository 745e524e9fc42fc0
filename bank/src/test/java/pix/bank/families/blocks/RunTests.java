package pix.bank.families.blocks;

import static org.assertj.core.api.Assertions.assertThat;
import static pix.bank.families.blocks.Run.Outcome.DONE;
import static pix.bank.families.blocks.Run.Outcome.ENDLESS;
import static pix.bank.families.blocks.Run.Outcome.STUCK;
import static pix.bank.families.blocks.Run.Outcome.UNFINISHED;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pix.bank.families.blocks.Run.Outcome;

class RunTests {

    static final Case CORNER = new Case.Grid(List.of("#####", "#S..#", "###.#", "###G#", "###.#", "#####"));
    static final Case ROW = new Case.Grid(List.of("#####", "#P.p#", "#####"));
    static final Case TANK = new Case.Gauge(2, 9, 11, 11, 3, 0, true);
    static final Case ROOM = new Case.Gauge(10, 18, 20, 40, 4, 1, false);

    @ParameterizedTest
    @CsvSource({
        "tant-que libre { avancer } droite tant-que pas-arrive { avancer }, DONE",
        "repeter 2 { avancer } droite avancer avancer, DONE",
        "tant-que libre { avancer } droite tant-que libre { avancer }, UNFINISHED",
        "tant-que pas-arrive { avancer }, STUCK",
        "tant-que pas-arrive { gauche }, ENDLESS",
        "si arrive { avancer } sinon { droite }, UNFINISHED",
        "tant-que mur { avancer }, UNFINISHED",
        "sauter, STUCK"
    })
    void a_robot_goes_round_a_corner(String program, Outcome outcome) {
        assertThat(run(program, CORNER)).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({
        "tant-que libre { si plante-seche { arroser } avancer } si plante-seche { arroser }, DONE",
        "tant-que libre { si plante-seche { arroser } avancer }, UNFINISHED",
        "arroser avancer arroser, STUCK",
        "arroser arroser, STUCK"
    })
    void a_robot_waters_what_is_thirsty_and_nothing_else(String program, Outcome outcome) {
        assertThat(run(program, ROW)).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({
        "tant-que sous-repere { verser } fermer, DONE",
        "tant-que sous-repere { verser }, UNFINISHED",
        "tant-que autre-que-repere { verser } fermer, STUCK",
        "verser fermer, UNFINISHED",
        "fermer verser, STUCK"
    })
    void a_tank_is_filled_to_its_mark_then_closed(String program, Outcome outcome) {
        assertThat(run(program, TANK)).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({
        "tant-que trop-froid { chauffer }, DONE",
        "repeter 3 { chauffer } aerer tant-que trop-chaud { aerer }, DONE",
        "tant-que hors-zone { aerer }, ENDLESS",
        "tant-que hors-zone { chauffer aerer aerer aerer aerer }, ENDLESS"
    })
    void a_room_is_brought_between_two_marks(String program, Outcome outcome) {
        assertThat(run(program, ROOM)).isEqualTo(outcome);
    }

    @Test
    void a_loop_around_nothing_ends_as_an_endless_one() {
        assertThat(run("tant-que libre { }", CORNER)).isEqualTo(ENDLESS);
        assertThat(run("repeter 20 { repeter 20 { repeter 20 { droite } } }", CORNER))
                .isEqualTo(ENDLESS);
    }

    @Test
    void the_same_case_may_be_run_again() {
        var outcomes = List.of(run("avancer", CORNER), run("repeter 3 { avancer }", CORNER), run("avancer", CORNER));

        assertThat(outcomes).containsExactly(UNFINISHED, STUCK, UNFINISHED).doesNotContain(DONE);
    }

    static Outcome run(String program, Case given) {
        return Run.of(ProgramText.parse(program).orElseThrow(), given);
    }
}
