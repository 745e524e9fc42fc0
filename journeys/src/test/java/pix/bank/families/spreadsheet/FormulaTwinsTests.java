package pix.bank.families.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import pix.journeys.PageTwin;

/** The page shows what a formula is worth, the judge reckons it again: they must find the same, whatever was typed. */
class FormulaTwinsTests {

    private static final PageTwin PAGE = new PageTwin("formulas.js");

    record Case(List<List<String>> sheet, Map<String, String> worth) {}

    record Copy(String from, int columns, int rows, String gives) {}

    private static Stream<Case> cases() {
        return Stream.of(PageTwin.table("formulas.yaml", Case[].class));
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
                .limit(300)
                .map(seed -> new SheetOfChance(new Random(seed)).rows())
                .toList();
        var page = inThePage(sheets);

        for (int sheet = 0; sheet < sheets.size(); sheet++)
            assertThat(page.get(sheet)).as("%s", sheets.get(sheet)).isEqualTo(inJava(sheets.get(sheet)));
    }

    @Test
    void a_formula_copied_elsewhere_is_the_same_in_the_page() {
        var copies = PageTwin.table("copies.yaml", Copy[].class);

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
