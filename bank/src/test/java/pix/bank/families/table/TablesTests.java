package pix.bank.families.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import pix.bank.making.file.Yaml;
import pix.bank.question.Draw;
import pix.bank.question.Scene;

class TablesTests {

    static final String BLANK = """
            title: Membres
            columns: 3
            rows: 3
            goal:
              - {head: [Prénom, Nom], values: [Awa, Minh]}
              - {head: [Âge], values: ["9|9 ans", "12"]}
            """;
    static final Map<String, String> RIGHT = Map.of(
            "head.1",
            "Âge",
            "head.3",
            "prenom",
            "cell.1.1",
            "12",
            "cell.1.3",
            "Minh",
            "cell.3.1",
            "9 ans",
            "cell.3.3",
            "AWA");

    @Test
    void columns_and_rows_may_come_in_any_order_and_case() {
        assertThat(passes(RIGHT)).isTrue();
    }

    @Test
    void a_missing_head_a_mixed_row_and_a_row_too_many_are_refused() {
        assertThat(passes(but("head.3", ""))).isFalse();
        assertThat(passes(but("cell.1.1", "9"))).isFalse();
        assertThat(passes(but("cell.2.1", "30"))).isFalse();
        assertThat(passes(but("head.2", "Ville"))).isFalse();
        assertThat(passes(but("cell.1.2", "Marlieu"))).isFalse();
    }

    @Test
    void the_model_keeps_the_goal_to_itself() {
        var simulator = (Scene.Simulator)
                new Blanks().stage(blank(BLANK), Draw.known(1)).scenes().getFirst();

        assertThat(simulator.model()).contains("\"columns\":3").doesNotContain("Awa", "goal");
    }

    @Test
    void columns_to_be_typed_begin_without_a_type() {
        var simulator = (Scene.Simulator) new Blanks()
                .stage(blank("{title: T, heads: [A, B], cells: [[x, y]]}"), Draw.known(1))
                .scenes()
                .getFirst();

        assertThat(simulator.initial()).isEqualTo(Map.of("type.1", "", "type.2", ""));
    }

    private static Map<String, String> but(String setting, String value) {
        var state = new HashMap<>(RIGHT);
        state.put(setting, value);
        return state;
    }

    private static boolean passes(Map<String, String> state) {
        return new Blanks()
                .stage(blank(BLANK), Draw.known(1))
                .trial()
                .map(trial -> trial.passes(state))
                .orElse(false);
    }

    private static Blank blank(String text) {
        return Yaml.read(text, Blank.class);
    }
}
