package pix.bank.families.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import pix.bank.TwinTable;

/** What formulas are worth for the judge. The page is held to the same tables in the journeys. */
class FormulasTests {

    record Case(List<List<String>> sheet, Map<String, String> worth) {}

    record Copy(String from, int columns, int rows, String gives) {}

    @ParameterizedTest
    @MethodSource("formulas")
    void a_formula_is_worth_what_the_table_says(List<List<String>> sheet, String formula, String worth) {
        assertThat(told(Grid.of(sheet).reckon(formula))).isEqualTo(worth);
    }

    static Stream<Arguments> formulas() {
        return cases().flatMap(each -> each.worth().entrySet().stream()
                .map(formula -> arguments(each.sheet(), formula.getKey(), formula.getValue())));
    }

    private static Stream<Case> cases() {
        return Stream.of(TwinTable.read("formulas.yaml", Case[].class));
    }

    private static String told(Value value) {
        return value instanceof Value.Fault(var code) ? code : value.text();
    }

    @Test
    void a_formula_copied_elsewhere_asks_for_other_cells() {
        var copies = TwinTable.read("copies.yaml", Copy[].class);

        assertThat(Stream.of(copies).map(copy -> Grid.moved(copy.from(), copy.columns(), copy.rows())))
                .containsExactlyElementsOf(Stream.of(copies).map(Copy::gives).toList());
    }

    @Test
    void a_long_chain_of_cells_is_worth_the_same_whichever_is_asked_first() {
        var down = new ArrayList<List<String>>();
        for (int row = 0; row < 300; row++) down.add(List.of(row == 0 ? "1" : "=SI(VRAI;A" + row + "+1)"));
        var fromTheEnd = Grid.of(down);
        var backwards = new ArrayList<Value>();
        for (int row = 299; row >= 0; row--) backwards.addFirst(fromTheEnd.value(new Ref(0, row)));

        assertThat(backwards).isEqualTo(worth(down).stream().map(List::getFirst).toList());
        assertThat(backwards.get(80)).isEqualTo(new Value.Num(81));
        assertThat(backwards.get(299)).isEqualTo(new Value.Fault("#REF!"));
    }

    @Test
    void the_deepest_formulas_do_not_need_a_large_stack() throws InterruptedException {
        var worth = new ArrayList<Value>();
        var formulas = List.of(
                "=SIERREUR(RECHERCHEV(1;A%1$d:B%1$d;1);0)",
                "=INDEX(A%1$d;1)",
                "=SOMME.SI.ENS(A%1$d:A%1$d;A%1$d:A%1$d;1)",
                "=" + "(".repeat(55) + "A%1$d" + ")".repeat(55));
        var small =
                new Thread(null, () -> formulas.forEach(formula -> worth.add(endless(formula))), "small", 800 << 10);

        small.start();
        small.join();

        assertThat(worth).hasSize(formulas.size()).containsOnly(new Value.Fault("#REF!"));
    }

    /** What the first of many cells is worth that ask each for the next. */
    private static Value endless(String formula) {
        var rows = new ArrayList<List<String>>();
        for (int row = 2; row < 600; row++) rows.add(List.of(String.format(Locale.ROOT, formula, row)));
        return Grid.of(rows).value(new Ref(0, 0));
    }

    @Test
    void texts_that_grow_from_cell_to_cell_have_an_end() {
        var growing = new ArrayList<List<String>>(List.of(List.of("ab")));
        for (int row = 1; row < 40; row++)
            growing.add(List.of("=SUBSTITUE(A" + row + ";\"a\";\"a\"&A" + row + ")&A" + row));

        assertThat(worth(growing).getLast()).isEqualTo(List.of(new Value.Fault("#VALEUR!")));
    }

    private static List<List<Value>> worth(List<List<String>> rows) {
        var grid = Grid.of(rows);
        var worth = new ArrayList<List<Value>>();
        for (int row = 0; row < rows.size(); row++) {
            var line = new ArrayList<Value>();
            for (int column = 0; column < rows.get(row).size(); column++) line.add(grid.value(new Ref(column, row)));
            worth.add(line);
        }
        return worth;
    }
}
