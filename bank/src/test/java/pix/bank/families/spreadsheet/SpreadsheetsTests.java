package pix.bank.families.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pix.bank.families.Staged;
import pix.bank.making.file.Yaml;
import pix.bank.question.Draw;
import pix.bank.question.Scene;
import pix.engine.judging.AnswerKey;

class SpreadsheetsTests {

    static final String PRICES = """
            title: Prix
            rows: [[Article, Prix, Nombre, Total], [Sac, "12", "3", ""], [Lampe, "9", "5", ""]]
            reckon: {right: "=B2*C2"}
            expect: {cells: {"D2:D3": "=B2*C2"}}
            """;
    static final String LIST = """
            title: Liste
            rows: [[Nom, Âge], [Léa, "9"], [Bao, "12"], [Léa, "9"], [Ana, "12"]]
            """;

    @Test
    void the_model_tells_the_sheet_and_nothing_of_what_is_expected() {
        var simulator = (Scene.Simulator) staged(PRICES).scenes().getFirst();

        assertThat(simulator.model()).contains("\"Lampe\"").doesNotContain("expect", "=B2", "36");
        assertThat(simulator.initial()).containsEntry("order", "2 3").containsEntry("frozen", "0,0");
        assertThat(staged(PRICES).values()).isEqualTo(Map.of("right", "36", "order", "2 3"));
    }

    @Test
    void a_formula_is_right_however_written_and_a_typed_number_is_not() {
        var trial = trial(PRICES);

        assertThat(passes(trial, "=B2*C2", "=C3*B3")).isTrue();
        assertThat(passes(trial, "=B2*C2", "45")).isFalse();
        assertThat(passes(trial, "=B2*C2", "=9*5")).isFalse();
        assertThat(passes(trial, "=B2*C2", "=B3*5")).isFalse();
        assertThat(passes(trial, "=B2*C2", "=B2*C2+9")).isFalse();
        assertThat(passes(trial, "=D2", "=B3*C3")).isFalse();
    }

    @Test
    void what_was_given_may_not_be_changed() {
        assertThat(trial(PRICES)
                        .passes(Map.of("order", "2 3", "cell.D2", "=B2*C2", "cell.D3", "=B3*C3", "cell.B2", "1")))
                .isFalse();
    }

    @Test
    void rows_are_judged_by_order_by_what_is_left_and_by_what_is_shown() {
        var sorted = trial(LIST + "expect: {sort: [B-, A+], distinct: true}");
        var filtered = trial(LIST + "expect: {filter: '=B2>10'}");

        assertThat(sorted.passes(Map.of("order", "5 3 2"))).isTrue();
        assertThat(sorted.passes(Map.of("order", "5 3 4"))).isTrue();
        assertThat(sorted.passes(Map.of("order", "3 5 2"))).isFalse();
        assertThat(sorted.passes(Map.of("order", "5 3 2 4"))).isFalse();
        assertThat(sorted.passes(Map.of("order", "5 2"))).isFalse();
        assertThat(filtered.passes(Map.of("order", "2 3 4 5", "shown", "3 5"))).isTrue();
        assertThat(filtered.passes(Map.of("order", "2 3 4 5", "shown", "3"))).isFalse();
    }

    @Test
    void the_rows_as_they_should_stand_are_given_to_the_texts() {
        var sorted = staged(LIST + "expect: {sort: [B-, A+], distinct: true}").values();
        var filtered = staged(LIST + "expect: {filter: '=B2>10'}").values();

        assertThat(sorted).containsEntry("right.order", "5 3 2").containsEntry("right.shown", "5 3 2");
        assertThat(filtered).containsEntry("right.order", "2 3 4 5").containsEntry("right.shown", "3 5");
    }

    @Test
    void a_state_that_no_simulator_sends_is_wrong_and_no_fault() {
        assertThat(trial(PRICES).passes(Map.of())).isFalse();
        assertThat(trial(PRICES).passes(Map.of("order", "2 2"))).isFalse();
        assertThat(trial(PRICES).passes(Map.of("order", "2 99", "cell.ÉÉ", "=1")))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=NB.SI.ENS(A1:A3;1;B1:B2;1)",
                "=10^400",
                "=(-1)^0,5",
                "=ARRONDI(1;999999999)",
                "=SOMME(A1:ZZZ999999)",
                "=SOMME(A1:ZZ9999)",
                "=A0",
                "=A99999",
                "=INDEX(A1:B2;9;9)",
                "=D2",
                "=\"",
                "=#"
            })
    void whatever_is_typed_is_judged(String formula) {
        assertThat(passes(trial(PRICES), "=B2*C2", formula)).isFalse();
    }

    @Test
    void what_would_cost_the_server_its_stack_or_its_time_is_wrong() {
        var trial = trial(PRICES);
        var many = new HashMap<>(Map.of("order", "2 3", "cell.D2", "=B2*C2", "cell.D3", "=SOMME(F1:F5000)"));
        for (int row = 1; row <= 5000; row++) many.put("cell.F" + row, "=SOMME(G1:Z700)");

        assertThat(passes(trial, "=B2*C2", "=" + "(".repeat(100_000))).isFalse();
        assertThat(passes(trial, "=B2*C2", "=" + "-".repeat(100_000) + "1")).isFalse();
        assertThat(passes(trial, "=B2*C2", " ".repeat(200_000) + "45")).isFalse();
        assertThat(passes(trial, "=B2*C2", "=B3" + " ".repeat(200_000) + "*C3 x"))
                .isFalse();
        assertThat(trial.passes(many)).isFalse();
    }

    private static boolean passes(AnswerKey.Trial trial, String second, String third) {
        return trial.passes(Map.of("order", "2 3", "cell.D2", second, "cell.D3", third));
    }

    private static AnswerKey.Trial trial(String sheet) {
        return staged(sheet).trial().orElseThrow();
    }

    private static Staged staged(String sheet) {
        return new Spreadsheets().stage(Yaml.read(sheet, Worksheet.class), Draw.known(1));
    }
}
