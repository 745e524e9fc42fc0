package pix.bank.families.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import pix.bank.families.chart.Dataset.Column;
import pix.bank.question.Draw;
import pix.bank.question.Scene;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ChartsTests {

    static final List<String> HOURS =
            List.of("8 h", "9 h", "10 h", "11 h", "12 h", "13 h", "14 h", "15 h", "16 h", "17 h");
    static final int SEEDS = 200;

    /** Of what the wave climbs: enough to be seen. */
    static final int FIFTH = 220;

    @Test
    void nothing_is_drawn_at_first_and_the_first_two_columns_are_picked() {
        assertThat(simulator(1).initial()).containsEntry("type", "none").containsEntry("columns", "Heure | Gaz");
    }

    @Test
    void the_model_holds_the_table_row_by_row() {
        var model = model(1);

        assertThat(model.get("columns").get(1).toString())
                .isEqualTo("{\"name\":\"Gaz\",\"unit\":\"ppm\",\"number\":true}");
        assertThat(model.get("rows").size()).isEqualTo(10);
        assertThat(model.get("rows").get(3).get(0).asString()).isEqualTo("11 h");
        assertThat(model.get("rows").get(3).size()).isEqualTo(4);
    }

    @Test
    void a_wave_rises_then_falls() {
        for (int seed = 0; seed < SEEDS; seed++) {
            var gas = column(model(seed), 1);
            int top = gas.indexOf(Collections.max(gas));

            assertThat(top).isBetween(3, 8);
            assertThat(gas).allMatch(value -> value >= 300 && value <= 1600);
            assertThat(gas.get(top) - gas.getFirst()).isGreaterThan(FIFTH);
            assertThat(gas.get(top) - gas.getLast()).isGreaterThan(FIFTH);
        }
    }

    @Test
    void values_drawn_apart_are_all_different() {
        for (int seed = 0; seed < SEEDS; seed++)
            assertThat(column(model(seed), 2)).doesNotHaveDuplicates().allMatch(value -> value >= 10 && value <= 25);
    }

    @Test
    void what_follows_another_column_falls_when_it_rises() {
        for (int seed = 0; seed < SEEDS; seed++) {
            var ages = column(model(seed), 2);
            var prices = column(model(seed), 3);
            int oldest = ages.indexOf(Collections.max(ages));
            int newest = ages.indexOf(Collections.min(ages));

            assertThat(prices.get(newest) - prices.get(oldest)).isGreaterThan(300);
        }
    }

    static Scene.Simulator simulator(long seed) {
        var columns = List.of(
                new Column("Heure", null, HOURS, null, null, null),
                new Column("Gaz", "ppm", null, null, List.of(400, 1500), null),
                new Column("Âge", null, null, List.of(10, 25), null, null),
                new Column("Prix", "€", null, List.of(600, 150), null, "Âge"));
        return (Scene.Simulator) new Charts()
                .stage(new Dataset("Mesures", columns, null, null), Draw.known(seed))
                .scenes()
                .getFirst();
    }

    static JsonNode model(long seed) {
        return new JsonMapper().readTree(simulator(seed).model());
    }

    static List<Integer> column(JsonNode model, int place) {
        return model.get("rows")
                .valueStream()
                .map(row -> row.get(place).asInt())
                .toList();
    }
}
