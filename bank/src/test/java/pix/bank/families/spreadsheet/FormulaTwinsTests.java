package pix.bank.families.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import pix.bank.PageTwin;

/** The page shows what a formula is worth, the judge reckons it again: they must find the same, whatever was typed. */
class FormulaTwinsTests {

    private static final PageTwin PAGE = new PageTwin("formulas.js");

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
        return Stream.of(PageTwin.table("formulas.yaml", Case[].class));
    }

    private static String told(Value value) {
        return value instanceof Value.Fault(var code) ? code : value.text();
    }

    @Test
    void the_page_finds_the_same_as_the_judge_for_each_formula_of_the_table() {
        var sheets = cases().map(each ->
                        with(each.sheet(), each.worth().keySet().stream().toList()))
                .toList();

        assertThat(inThePage(sheets))
                .isEqualTo(sheets.stream().map(FormulaTwinsTests::inJava).toList());
    }

    @Test
    void the_page_finds_the_same_as_the_judge_on_sheets_full_of_chance() {
        var sheets = Stream.iterate(1, seed -> seed + 1)
                .limit(80)
                .map(seed -> new SheetOfChance(new Random(seed)).rows())
                .toList();
        var page = inThePage(sheets);

        for (int sheet = 0; sheet < sheets.size(); sheet++)
            assertThat(page.get(sheet)).as("%s", sheets.get(sheet)).isEqualTo(inJava(sheets.get(sheet)));
    }

    @Test
    void a_formula_copied_elsewhere_is_the_same_in_the_page() {
        var copies = PageTwin.table("copies.yaml", Copy[].class);

        assertThat(Stream.of(copies).map(copy -> Grid.moved(copy.from(), copy.columns(), copy.rows())))
                .containsExactlyElementsOf(Stream.of(copies).map(Copy::gives).toList());
        assertThat(new PageTwin("copies.js").answer(copies, String[].class))
                .containsExactly(Stream.of(copies).map(Copy::gives).toArray(String[]::new));
    }

    @Test
    void a_formula_without_end_is_a_fault_on_both_sides() {
        var sheets = Stream.of(
                        "=" + "(".repeat(450) + "1" + ")".repeat(450),
                        "=" + "-".repeat(990) + "1",
                        "=1" + "+1".repeat(499),
                        "=1" + "%".repeat(900),
                        "=" + "SI(1;".repeat(150) + "1" + ")".repeat(150),
                        "=" + "1+".repeat(600) + "1",
                        "=\"" + "a\"\"".repeat(300) + "\"",
                        "=" + "NB.SI(A1:A9999;".repeat(60))
                .map(formula -> List.of(List.of(formula)))
                .toList();

        assertThat(inThePage(sheets))
                .isEqualTo(sheets.stream().map(FormulaTwinsTests::inJava).toList());
    }

    @Test
    void a_long_chain_of_cells_is_worth_the_same_whichever_is_asked_first() {
        var down = new ArrayList<List<String>>();
        for (int row = 0; row < 300; row++) down.add(List.of(row == 0 ? "1" : "=SI(VRAI;A" + row + "+1)"));
        var fromTheEnd = Grid.of(down);
        var backwards = new ArrayList<Value>();
        for (int row = 299; row >= 0; row--) backwards.addFirst(fromTheEnd.value(new Ref(0, row)));

        assertThat(backwards)
                .isEqualTo(inJava(down).stream().map(List::getFirst).toList());
        assertThat(inThePage(List.of(down)).getFirst()).isEqualTo(inJava(down));
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

        assertThat(inJava(growing).getLast()).isEqualTo(List.of(new Value.Fault("#VALEUR!")));
        assertThat(inThePage(List.of(growing)).getFirst()).isEqualTo(inJava(growing));
    }

    /** The sheet, and below it a formula in each row. */
    private static List<List<String>> with(List<List<String>> sheet, List<String> formulas) {
        var rows = new ArrayList<>(sheet);
        while (rows.size() < 100) rows.add(List.of());
        formulas.forEach(formula -> rows.add(List.of("", "", "", "", "", "", "", "", formula)));
        return rows;
    }

    private static List<List<Value>> inJava(List<List<String>> rows) {
        var grid = Grid.of(rows);
        var worth = new ArrayList<List<Value>>();
        for (int row = 0; row < rows.size(); row++) {
            var line = new ArrayList<Value>();
            for (int column = 0; column < rows.get(row).size(); column++) line.add(grid.value(new Ref(column, row)));
            worth.add(line);
        }
        return worth;
    }

    private static List<List<List<Value>>> inThePage(List<List<List<String>>> sheets) {
        return Stream.of(PAGE.answer(sheets, Object[][][].class))
                .map(sheet -> Stream.of(sheet)
                        .map(row -> Stream.of(row).map(FormulaTwinsTests::value).toList())
                        .toList())
                .toList();
    }

    private static Value value(Object told) {
        return switch (told) {
            case null -> new Value.Blank();
            case Number number -> new Value.Num(number.doubleValue());
            case String text -> new Value.Text(text);
            case Boolean holds -> new Value.Truth(holds);
            case Map<?, ?> fault -> new Value.Fault(String.valueOf(fault.get("fault")));
            default -> throw new IllegalArgumentException(told.toString());
        };
    }
}
